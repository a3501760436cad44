package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Schemas made from a seed, with everything a schema can have. */
final class RandomSchemas {

    private static final String[] TEXTS = {
        "", "id", "*/", "$T", "\"quoted\\\"", "line\nbreak", "\u0000\u2028", "größe", "🍰", "class", "a.b/c~0"
    };

    private final Random random;

    RandomSchemas(long seed) {
        random = new Random(seed);
    }

    ProviderSchema provider() {
        ProviderSchemaBuilder provider = ProviderSchema.builder(ProviderAddress.parse("x"));
        if (random.nextBoolean()) {
            provider.add(new Schema(SchemaKind.PROVIDER, "x", version(), block(3)));
        }
        for (SchemaKind kind : SchemaKind.values()) {
            if (kind != SchemaKind.PROVIDER) {
                named(() -> block(3)).forEach((name, block) -> provider.add(new Schema(kind, name, version(), block)));
            }
        }
        named(this::version).forEach((name, version) -> provider.add(function(name)));
        named(this::version).forEach((name, version) -> provider.add(identity(name)));
        return provider.build();
    }

    Block block(int depth) {
        BlockBuilder block = Block.builder()
                .deprecated(random.nextBoolean())
                .deprecationMessage(text())
                .description(description());
        named(() -> depth).forEach((name, ignored) -> block.attribute(attribute(name, depth)));
        if (depth > 0) {
            Block repeated = block(depth - 1);
            named(() -> random.nextBoolean() ? repeated : block(depth - 1)).forEach((name, inner) -> {
                int least = random.nextInt(3);
                block.block(new NestedBlock(name, pick(Nesting.values()), least, most(least), inner));
            });
        }
        return block.build();
    }

    private Attribute attribute(String name, int depth) {
        var attribute = Attribute.builder(name)
                .required(random.nextBoolean())
                .optional(random.nextBoolean())
                .computed(random.nextBoolean())
                .sensitive(random.nextBoolean())
                .writeOnly(random.nextBoolean())
                .deprecated(random.nextBoolean())
                .deprecationMessage(text())
                .description(description());
        if (depth == 0 || random.nextInt(4) > 0) {
            return attribute.type(type(3)).build();
        }
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        named(() -> depth).forEach((inner, ignored) -> attributes.put(inner, attribute(inner, depth - 1)));
        int least = random.nextInt(3);
        return attribute
                .nestedType(new NestedType(pick(Nesting.values()), attributes, least, most(least)))
                .build();
    }

    private TypeConstraint type(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 9)) {
            case 0 -> Primitive.STRING;
            case 1 -> Primitive.NUMBER;
            case 2 -> Primitive.BOOL;
            case 3 -> new DynamicType();
            case 4 -> new ListType(type(depth - 1));
            case 5 -> new SetType(type(depth - 1));
            case 6 -> new MapType(type(depth - 1));
            case 7 -> new TupleType(several(() -> type(depth - 1)));
            default -> {
                Map<String, TypeConstraint> attributes = named(() -> type(depth - 1));
                yield new ObjectType(
                        attributes,
                        attributes.isEmpty() || random.nextBoolean()
                                ? Set.of()
                                : Set.of(attributes.keySet().iterator().next()));
            }
        };
    }

    private Function function(String name) {
        return new Function(
                name,
                text(),
                text(),
                text(),
                several(this::parameter),
                random.nextBoolean() ? parameter() : null,
                type(2));
    }

    private Parameter parameter() {
        return new Parameter(pick(TEXTS), type(2), random.nextBoolean(), text());
    }

    private Identity identity(String name) {
        Map<String, IdentityAttribute> attributes = new LinkedHashMap<>();
        named(() -> type(1))
                .forEach((part, type) -> attributes.put(
                        part, new IdentityAttribute(part, type, random.nextBoolean(), random.nextBoolean(), text())));
        return new Identity(name, version(), attributes);
    }

    private Description description() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Description.plain(pick(TEXTS));
            case 2 -> Description.markdown(pick(TEXTS));
            default -> Description.NONE;
        };
    }

    private String text() {
        return random.nextBoolean() ? null : pick(TEXTS);
    }

    private long version() {
        return random.nextBoolean() ? random.nextInt(3) : Long.MAX_VALUE;
    }

    private int most(int least) {
        return random.nextBoolean() ? 0 : least + random.nextInt(3);
    }

    private <T> Map<String, T> named(Supplier<T> value) {
        Map<String, T> named = new LinkedHashMap<>();
        several(() -> pick(TEXTS) + "_" + random.nextInt(5)).forEach(name -> named.put(name, value.get()));
        return named;
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
