package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Literals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The types of parameters, outputs and definitions: {@code t -> t.array(t.string()).minLength(1)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Types {
    static final Types ALL = new Types();

    private Types() {}

    public Schema<String> string() {
        return Schema.of("type", "string");
    }

    /** A string that is kept out of logs and the history of deployments. */
    public Schema<String> secureString() {
        return Schema.of("type", "securestring");
    }

    public Schema<Number> integer() {
        return Schema.of("type", "int");
    }

    public Schema<Boolean> bool() {
        return Schema.of("type", "bool");
    }

    /** An array of anything. */
    public Schema<List<Object>> array() {
        return Schema.of("type", "array");
    }

    /** An array of one type; in version 1, {@link #array()} says as much as can be said. */
    public <E> Schema<List<E>> array(Schema<E> elements) {
        return Schema.<List<E>>of("type", "array").fact("items", elements);
    }

    /** An array of strings, in either version. */
    public Schema<List<String>> strings() {
        return Schema.of("type", "array");
    }

    /** An array that begins with elements of certain types and has no others; in version 2 only. */
    public Schema<List<Object>> tuple(Schema<?>... elements) {
        return Schema.<List<Object>>of("type", "array")
                .fact("prefixItems", new ArrayList<Object>(Arrays.asList(elements)))
                .fact("items", Literals.of(false));
    }

    public Schema<Map<String, Object>> object() {
        return Schema.of("type", "object");
    }

    /** An object that is kept out of logs and the history of deployments. */
    public Schema<Map<String, Object>> secureObject() {
        return Schema.of("type", "secureObject");
    }

    /** An object that is one of several, which the value of one property tells apart; in version 2 only. */
    public Schema<Map<String, Object>> oneOf(String property, Map<String, Schema<Map<String, Object>>> byValue) {
        Map<String, Object> discriminator = new LinkedHashMap<>();
        discriminator.put("propertyName", property);
        discriminator.put("mapping", new TreeMap<>(byValue));
        return Schema.<Map<String, Object>>of("type", "object").fact("discriminator", discriminator);
    }

    /** What a definition says; in version 2 only. */
    public <T> Schema<T> ref(Definition<T> definition) {
        return Schema.of("$ref", definition);
    }
}
