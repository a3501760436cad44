package io.cloudoven.arm.delivery.whatif;

/** What would become of a resource. */
public enum ChangeType {
    /** It would be made. */
    CREATE('+', "create"),
    /** Properties of it would change. */
    MODIFY('~', "modify"),
    /** It is in the template, and Azure cannot tell whether anything would change. */
    DEPLOY('!', "deploy"),
    /** It would be deleted: it is not in the template, and the mode is complete. */
    DELETE('-', "delete"),
    /** It is in the template and would stay as it is. */
    NO_CHANGE('=', "no change"),
    /** It is not in the template and would be left alone. */
    IGNORE('*', "ignore"),
    /** Azure cannot say. */
    UNSUPPORTED('x', "unsupported");

    private final char sign;
    private final String shown;

    ChangeType(char sign, String shown) {
        this.sign = sign;
        this.shown = shown;
    }

    /** What stands before it in the text. */
    public char sign() {
        return sign;
    }

    /** Such as {@code no change}. */
    @Override
    public String toString() {
        return shown;
    }
}
