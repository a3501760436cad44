package io.cloudoven.arm.template;

/** A type that a template defines under a name, for {@link Types#ref}. */
public record Definition<T>(String name, Schema<T> schema) {
    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
