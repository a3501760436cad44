package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment gave as an output. {@code toString()} shows its type and no value. Immutable.
 *
 * <p>Azure gives no values of secure outputs; asking for one is an error that says so.
 */
public final class Output {

    private final String name;
    private final String type;
    private final @Nullable Object value;

    Output(String name, String type, @Nullable Object value) {
        this.name = name;
        this.type = type;
        this.value = value;
    }

    /** Its type in the template, such as {@code String} or {@code Array}, as Azure writes it. */
    public String type() {
        return type;
    }

    /** A text. */
    public String asString() {
        return as(String.class, "text");
    }

    /** A whole number. */
    public long asLong() {
        return as(Number.class, "a number").longValue();
    }

    /** A truth value. */
    public boolean asBoolean() {
        return as(Boolean.class, "true or false");
    }

    /** An array: its elements as JSON values. */
    @SuppressWarnings("unchecked")
    public List<@Nullable Object> asList() {
        return (List<@Nullable Object>) as(List.class, "an array");
    }

    /** An object: its members as JSON values. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> asMap() {
        return (Map<String, @Nullable Object>) as(Map.class, "an object");
    }

    /** Any value as JSON. */
    public String json() {
        return Json.writeCompact(value);
    }

    private <T> T as(Class<T> wanted, String what) {
        if (!wanted.isInstance(value)) {
            throw new DeliveryException("output " + name + " is of type " + type + " and not " + what
                    + (value == null ? "; Azure gives no value of it" : ""));
        }
        return wanted.cast(value);
    }

    /** Such as {@code endpoint: String}. */
    @Override
    public String toString() {
        return name + ": " + type;
    }
}
