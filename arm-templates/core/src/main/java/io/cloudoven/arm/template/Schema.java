package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Literals;
import io.cloudoven.arm.expression.Site;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What values a parameter, output or part of one has: a type and its limits. {@link Types} has one to begin with for each
 * type.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what such a value is in Java
 */
public final class Schema<T> {
    private static final Set<String> ONLY_VERSION_2 = Set.of(
            "nullable",
            "$ref",
            "properties",
            "items",
            "additionalProperties",
            "prefixItems",
            "discriminator",
            "sealed");
    private static final Set<String> WITH_LENGTH = Set.of("string", "securestring", "array");

    private final Map<String, Object> facts;

    private Schema(Map<String, Object> facts) {
        this.facts = facts;
    }

    static <T> Schema<T> of(String keyword, Object value) {
        return new Schema<>(Map.of(keyword, value));
    }

    Schema<T> fact(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(keyword, value);
        return new Schema<>(more);
    }

    /** The value of a parameter that is given none. */
    public Schema<T> defaultValue(T value) {
        return fact("defaultValue", Literals.of(value));
    }

    /** The value of a parameter that is given none: an expression; it may speak of other parameters. */
    public Schema<T> defaultValue(Expr<? extends T> value) {
        return fact("defaultValue", value);
    }

    /** The only values that are allowed; of an array, those its elements may be. */
    @SafeVarargs
    public final Schema<T> allowed(T... values) {
        return allowed(Arrays.asList(values));
    }

    /** The only values that are allowed; of an array, those its elements may be. */
    public Schema<T> allowed(Collection<?> values) {
        return fact("allowedValues", Literals.of(List.copyOf(values)));
    }

    /** The least integer. */
    public Schema<T> min(long value) {
        return fact("minValue", Literals.of(value));
    }

    /** The greatest integer. */
    public Schema<T> max(long value) {
        return fact("maxValue", Literals.of(value));
    }

    /** The least length of a string or array. */
    public Schema<T> minLength(int length) {
        return fact("minLength", Literals.of(length));
    }

    /** The greatest length of a string or array. */
    public Schema<T> maxLength(int length) {
        return fact("maxLength", Literals.of(length));
    }

    /** Lets it be {@code null} or, of a property or parameter, be missing; in version 2 only. */
    public Schema<T> nullable() {
        return fact("nullable", Literals.of(true));
    }

    /** What people are told about it. */
    public Schema<T> description(String text) {
        return metadata("description", text);
    }

    /** Something said about it. */
    public Schema<T> metadata(String name, Object value) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        if (facts.get("metadata") instanceof Map<?, ?> before) {
            before.forEach((key, said) -> metadata.put((String) key, said));
        }
        metadata.put(name, value);
        return fact("metadata", metadata);
    }

    /** A property of an object; in version 2 only. It must be there unless its schema is {@link #nullable}. */
    public Schema<T> property(String name, Schema<?> schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (facts.get("properties") instanceof Map<?, ?> before) {
            before.forEach((key, value) -> properties.put((String) key, value));
        }
        properties.put(name, schema);
        return fact("properties", properties);
    }

    /** What an object's other properties are; in version 2 only. */
    public Schema<T> additionalProperties(Schema<?> schema) {
        return fact("additionalProperties", schema);
    }

    /** Lets an object have no other properties; in version 2 only. */
    public Schema<T> noAdditionalProperties() {
        return fact("additionalProperties", Literals.of(false));
    }

    /** The type: {@code string}; nothing for a reference to a definition. */
    @Nullable
    String type() {
        return facts.get("type") instanceof String type ? type : null;
    }

    /** Whether such values are secrets. */
    boolean isSecure() {
        String type = type();
        return type != null && type.startsWith("secure")
                || facts.get("$ref") instanceof Definition<?> definition
                        && definition.schema().isSecure();
    }

    boolean isRequired() {
        return !facts.containsKey("defaultValue") && !isNullable();
    }

    private boolean isNullable() {
        return facts.containsKey("nullable")
                || facts.get("$ref") instanceof Definition<?> definition
                        && definition.schema().isNullable();
    }

    @Nullable
    Expr<?> defaultValue() {
        return facts.get("defaultValue") instanceof Expr<?> value ? value : null;
    }

    /** The definitions it refers to. */
    Set<Definition<?>> references() {
        Set<Definition<?>> found = new LinkedHashSet<>();
        collect(facts.values(), found);
        return found;
    }

    private static void collect(Collection<?> values, Set<Definition<?>> found) {
        for (Object value : values) {
            if (value instanceof Definition<?> definition) {
                found.add(definition);
            } else if (value instanceof Schema<?> schema) {
                collect(schema.facts.values(), found);
            } else if (value instanceof Map<?, ?> map) {
                collect(map.values(), found);
            } else if (value instanceof List<?> list) {
                collect(list, found);
            }
        }
    }

    /** What of it only version 2 of the language has. */
    Set<String> onlyVersion2() {
        return facts.keySet().stream().filter(ONLY_VERSION_2::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The limits that the type does not have. */
    Set<String> misplaced() {
        String type = type();
        Set<String> wrong = new TreeSet<>();
        if (type != null) {
            for (String fact : facts.keySet()) {
                boolean fine = fact.endsWith("Value") && fact.startsWith("m")
                        ? type.equals("int")
                        : !fact.endsWith("Length") || WITH_LENGTH.contains(type);
                if (!fine) {
                    wrong.add(fact);
                }
            }
        }
        return wrong;
    }

    Map<String, @Nullable Object> json(Site site) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        facts.forEach((keyword, value) -> json.put(keyword, json(value, site)));
        return json;
    }

    private static @Nullable Object json(Object value, Site site) {
        if (value instanceof Schema<?> schema) {
            return schema.json(site);
        }
        if (value instanceof Definition<?> definition) {
            return "#/definitions/" + definition.name();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            map.forEach((name, member) -> object.put((String) name, json(member, site)));
            return object;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> json(element, site)).toList();
        }
        return value instanceof Expr<?> expr ? expr.json(site) : value;
    }
}
