package io.cloudoven.mesh.check;

/** How a check ended. */
public enum CheckStatus {
    /** It is as it should be. */
    PASSED("√"),
    /** It is not, and that is only a warning. */
    WARNED("‼"),
    /** It is not. */
    FAILED("×"),
    /** It means nothing here; the reason is given. */
    SKIPPED("-"),
    /** A fatal one failed before it. */
    NOT_RUN("");

    private final String mark;

    CheckStatus(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }
}
