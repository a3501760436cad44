package io.cloudoven.arm.definitions.compact;

import io.cloudoven.arm.definitions.type.AnyType;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.BooleanType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.PropertyFlag;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.StringType;
import io.cloudoven.arm.definitions.type.TypeReference;
import io.cloudoven.arm.definitions.type.TypeScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the types of a namespace: a line for each, its name, a tab and JSON.
 *
 * <pre>
 * Microsoft.Vault/vaults@2026-02-01⇥{"body":"#Microsoft.Vault/vaults","readable":8,"writable":8,
 *                                     "functions":{"listKeys":["#Keys"]}}
 * Microsoft.Vault/vaults⇥{"name":["rd",["string",{"min":3,"max":24}]],"tags":["",["map","string"]] … }
 * </pre>
 *
 * <p>A property is its flags ({@code r}equired, read-only as {@code c}omputed, {@code w}rite-only, known when a
 * {@code d}eployment starts, {@code i}dentifier) and its type: a word, {@code "#Name"} for an object of the namespace, or
 * an array that starts with a word. {@code ["one","A","B"]} is one of these strings, {@code ["some","A"]} may be others.
 * What is no property begins with one {@code $}; a property that does so gets another.
 *
 * <p>Equal types give the same text.
 */
public final class CompactWriter {
    static final String RESOURCE_MARK = "@";
    private static final String FACT = "$";

    private final StringBuilder text = new StringBuilder();

    private CompactWriter() {}

    /** The text of a namespace's types, each line ended. */
    public static String write(Collection<ResourceType> resources, Collection<NamedType> types) {
        CompactWriter writer = new CompactWriter();
        resources.forEach(resource -> writer.line(resource.toString(), resource(resource)));
        types.forEach(type -> writer.line(type.name(), named(type)));
        return writer.text.toString();
    }

    private static String escaped(String property) {
        return property.startsWith(FACT) ? FACT + property : property;
    }

    static String unescaped(String key) {
        return key.startsWith(FACT) ? key.substring(1) : key;
    }

    static boolean isProperty(String key) {
        return !key.startsWith(FACT) || key.startsWith(FACT + FACT);
    }

    private void line(String name, Map<String, Object> content) {
        text.append(name).append('\t');
        JsonLine.write(content, text);
        text.append('\n');
    }

    private static Map<String, Object> resource(ResourceType resource) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("body", type(resource.body()));
        content.put("readable", TypeScope.bits(resource.readable()));
        content.put("writable", TypeScope.bits(resource.writable()));
        if (!resource.functions().isEmpty()) {
            Map<String, Object> functions = new LinkedHashMap<>();
            for (ResourceFunction function : resource.functions()) {
                ArmType input = function.input();
                functions.put(
                        function.name(),
                        input == null
                                ? List.of(type(function.output()))
                                : List.of(type(function.output()), type(input)));
            }
            content.put("functions", functions);
        }
        return content;
    }

    private static Map<String, Object> named(NamedType type) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (Property property : type.properties().values()) {
            content.put(escaped(property.name()), List.<Object>of(flags(property), type(property.type())));
        }
        if (type instanceof ObjectType object) {
            ArmType additional = object.additional();
            if (additional != null) {
                content.put("$additional", type(additional));
            }
            if (object.sensitive()) {
                content.put("$sensitive", true);
            }
        } else if (type instanceof DiscriminatedType discriminated) {
            Map<String, Object> kinds = new LinkedHashMap<>();
            discriminated.kinds().forEach((value, kind) -> kinds.put(value, kind.name()));
            content.put("$discriminator", discriminated.discriminator());
            content.put("$kinds", kinds);
        }
        return content;
    }

    private static String flags(Property property) {
        StringBuilder flags = new StringBuilder();
        for (PropertyFlag flag : property.flags()) {
            flags.append(flag.letter());
        }
        return flags.toString();
    }

    private static Object type(ArmType type) {
        if (type instanceof TypeReference reference) {
            return "#" + reference.name();
        }
        if (type == AnyType.ANY) {
            return "any";
        }
        if (type == BooleanType.BOOLEAN) {
            return "boolean";
        }
        if (type instanceof ChoiceType choice) {
            return choice(choice);
        }
        if (type instanceof ArrayType array) {
            List<Object> parts = new ArrayList<>(List.<Object>of("array", type(array.item())));
            limits(array.min(), array.max()).ifPresentAdd(parts);
            return parts;
        }
        if (type instanceof IntegerType integer) {
            return limits(integer.min(), integer.max()).of("integer");
        }
        return string((StringType) type);
    }

    private static Object string(StringType string) {
        Limits limits = limits(string.min(), string.max());
        String pattern = string.pattern();
        if (pattern != null) {
            limits.content.put("pattern", pattern);
        }
        if (string.sensitive()) {
            limits.content.put("sensitive", true);
        }
        return limits.of("string");
    }

    private static Object choice(ChoiceType choice) {
        List<Object> parts = new ArrayList<>();
        StringType others = choice.others();
        parts.add(others == null ? "one" : "some");
        parts.addAll(choice.values());
        if (others != null && !others.equals(StringType.FREE)) {
            parts.add(string(others));
        }
        return parts;
    }

    private static Limits limits(@Nullable Long min, @Nullable Long max) {
        Limits limits = new Limits(new LinkedHashMap<>());
        if (min != null) {
            limits.content.put("min", min);
        }
        if (max != null) {
            limits.content.put("max", max);
        }
        return limits;
    }

    private record Limits(Map<String, Object> content) {
        Object of(String word) {
            return content.isEmpty() ? word : List.<Object>of(word, content);
        }

        void ifPresentAdd(List<Object> parts) {
            if (!content.isEmpty()) {
                parts.add(content);
            }
        }
    }
}
