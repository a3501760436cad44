package io.cloudoven.terraform.codegen;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Schemas with names that collide, are reserved or look odd, in all shapes there are; the same for the same seed. */
final class RandomSchemas {
    private static final List<String> NASTY = List.of(
            "class",
            "default",
            "value",
            "Value",
            "string",
            "String",
            "list",
            "map",
            "e",
            "E",
            "state",
            "self",
            "name",
            "named",
            "get_class",
            "getClass",
            "to_string",
            "count",
            "for_each",
            "provider",
            "apply",
            "shape",
            "block",
            "a_b",
            "aB",
            "a-b",
            "ab",
            "AB",
            "a_1",
            "a1",
            "a_1_2",
            "_",
            "__",
            "größe",
            "ß",
            "object",
            "override",
            "record",
            "resource",
            "nested_block",
            "cloud",
            "cloud_functions",
            "key",
            "content",
            "each",
            "timeouts",
            "deprecated",
            "void",
            "null",
            "true",
            "var",
            "yield",
            "wait",
            "notify",
            "expression",
            "T",
            "package",
            "package_info");

    private final Random random;

    RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    ProviderSchema provider() {
        ProviderSchemaBuilder provider =
                ProviderSchema.builder(ProviderAddress.parse("cloud")).version("1.2.3");
        provider.add(new Schema(SchemaKind.PROVIDER, "cloud", 0, block(2)));
        for (SchemaKind kind : List.of(SchemaKind.RESOURCE, SchemaKind.DATA_SOURCE, SchemaKind.EPHEMERAL_RESOURCE)) {
            Map<String, Schema> schemas = new HashMap<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                String name = "cloud_" + name();
                schemas.put(name, new Schema(kind, name, 0, block(3)));
            }
            schemas.values().forEach(provider::add);
        }
        return provider.build();
    }

    private Block block(int depth) {
        BlockBuilder block = Block.builder().deprecated(chance(10));
        Map<String, Attribute> attributes = attributes(depth);
        attributes.values().forEach(block::attribute);
        Map<String, NestedBlock> blocks = new HashMap<>();
        for (int i = depth == 0 ? 0 : random.nextInt(5); i > 0; i--) {
            Nesting nesting = pick(List.of(Nesting.values()));
            int min = random.nextInt(3);
            int max = chance(50) ? 0 : min + random.nextInt(3);
            String name = name();
            blocks.put(
                    name, new NestedBlock(name, nesting, max == 0 ? min : Math.min(min, max), max, block(depth - 1)));
        }
        blocks.values().forEach(block::block);
        return block.build();
    }

    private Map<String, Attribute> attributes(int depth) {
        Map<String, Attribute> attributes = new HashMap<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            String name = name();
            var attribute = Attribute.builder(name);
            if (chance(20) && depth > 0) {
                attribute.nestedType(new NestedType(pick(List.of(Nesting.values())), attributes(depth - 1), 0, 0));
            } else {
                attribute.type(type(3));
            }
            switch (random.nextInt(4)) {
                case 0 -> attribute.required();
                case 1 -> attribute.optional();
                case 2 -> attribute.computed();
                default -> attribute.optional().computed();
            }
            attributes.put(
                    name,
                    attribute
                            .sensitive(chance(10))
                            .writeOnly(chance(5))
                            .deprecated(chance(10))
                            .build());
        }
        return attributes;
    }

    private TypeConstraint type(int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(9)) {
            case 0 -> Primitive.STRING;
            case 1 -> Primitive.NUMBER;
            case 2 -> Primitive.BOOL;
            case 3 -> new ListType(type(depth - 1));
            case 4 -> new SetType(type(depth - 1));
            case 5 -> new MapType(type(depth - 1));
            case 6 -> new ObjectType(Map.of(name(), type(depth - 1)));
            case 7 -> new TupleType(List.of(type(depth - 1), type(depth - 1)));
            default -> new DynamicType();
        };
    }

    private String name() {
        return chance(70) ? pick(NASTY) : pick(NASTY) + "_" + pick(NASTY);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
