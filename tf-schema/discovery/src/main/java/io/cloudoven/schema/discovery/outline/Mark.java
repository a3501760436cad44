package io.cloudoven.schema.discovery.outline;

/** Something to know about an entry besides its type and whether it is required. */
public enum Mark {
    /** The provider sets it where the configuration does not. */
    COMPUTED("computed"),
    /** The tools hide its value. */
    SENSITIVE("sensitive"),
    /** Its value is kept neither in plan nor in state. */
    WRITE_ONLY("write-only"),
    /** A change of it replaces the resource. */
    FORCES_REPLACEMENT("forces replacement"),
    /** The provider advises against it. */
    DEPRECATED("deprecated");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** What to call it, such as {@code write-only}. */
    public String label() {
        return label;
    }
}
