package io.cloudoven.terraform.hcl;

/**
 * The escape hatch: expression text written as it is, in parentheses where it stands inside another expression.
 *
 * @param hcl one HCL expression, already formatted as {@code terraform fmt} would; not parsed here
 */
public record RawExpression(String hcl) implements Expression {
    public RawExpression {
        hcl = WellFormed.check(hcl, "a raw expression").strip();
        if (hcl.isEmpty()) {
            throw new IllegalArgumentException("a raw expression is empty; write null for no value");
        }
    }

    /** Says how long the text is but not what it is, since it may contain a secret. */
    @Override
    public String toString() {
        return "RawExpression[" + hcl.length() + " characters]";
    }
}
