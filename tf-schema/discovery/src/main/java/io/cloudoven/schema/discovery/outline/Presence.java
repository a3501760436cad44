package io.cloudoven.schema.discovery.outline;

/** Whether a configuration sets something; the order is the one people look for it in. */
public enum Presence {
    /** It has to. */
    REQUIRED("required"),
    /** It may. */
    OPTIONAL("optional"),
    /** It cannot: the provider does. */
    READ_ONLY("read-only");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /** What to call it, such as {@code read-only}. */
    public String label() {
        return label;
    }
}
