package io.cloudoven.schema.model;

/** A type that is only known once there is a value: any type at all. Written {@code "dynamic"}. */
public record DynamicType() implements TypeConstraint {

    @Override
    public int depth() {
        return 0;
    }

    /** Terraform's keyword in a type constraint. */
    @Override
    public String toString() {
        return "any";
    }
}
