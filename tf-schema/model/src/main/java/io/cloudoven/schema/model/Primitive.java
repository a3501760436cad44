package io.cloudoven.schema.model;

import java.util.Locale;

/** A type without inner types. */
public enum Primitive implements TypeConstraint {
    /** Text. */
    STRING,
    /** A whole or fractional number. */
    NUMBER,
    /** True or false. */
    BOOL;

    @Override
    public int depth() {
        return 0;
    }

    /** Terraform's keyword. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
