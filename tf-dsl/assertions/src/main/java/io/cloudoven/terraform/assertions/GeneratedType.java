package io.cloudoven.terraform.assertions;

import java.lang.reflect.InvocationTargetException;

/** Generated classes, asked for their Terraform type through the static method {@code named} each has. */
final class GeneratedType {
    private GeneratedType() {}

    /** The type without what stands before it: {@code aws_ami} for a data source too. */
    static String name(Class<?> type) {
        String address = named(type, "x").toString();
        String[] parts = address.split("\\.", -1);
        return parts[parts.length - 2];
    }

    static <B> B named(Class<B> type, String name) {
        try {
            return type.cast(type.getMethod("named", String.class).invoke(null, name));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalArgumentException(type + " has a method named(String) that fails", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type + " is no generated class with a public static method named(String); use the address instead",
                    e);
        }
    }
}
