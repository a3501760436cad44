package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.AttributeBuilder;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Definitions of a few names over and over, so that words are in many places. */
final class RandomDefinitions {

    static final ProviderAddress ADDRESS = ProviderAddress.parse("example.com/acme/data-shop");
    static final List<String> NAMES =
            List.of("id", "subnet_id", "subnet", "subnets", "ipRules", "rule", "shop", "data_shop_rule", "größe", "_");

    private final Random random;

    private RandomDefinitions(Random random) {
        this.random = random;
    }

    static List<Definition> of(Random random) {
        return new RandomDefinitions(random).all();
    }

    private List<Definition> all() {
        Map<String, Definition> definitions = new TreeMap<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Definition definition = definition();
            definitions.put(definition.key().toString(), definition);
        }
        List<Definition> shuffled = new ArrayList<>(definitions.values());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private Definition definition() {
        int sort = random.nextInt(10);
        if (sort == 0) {
            return new Identity(name(), 0, Map.of());
        }
        if (sort == 1) {
            List<Parameter> parameters = some().stream()
                    .map(name -> new Parameter(name, Primitive.STRING, false, null))
                    .toList();
            return new Function(name(), null, null, null, parameters, null, Primitive.NUMBER);
        }
        SchemaKind[] kinds = SchemaKind.values();
        return new Schema(kinds[random.nextInt(kinds.length)], name(), 0, block(3));
    }

    private Block block(int depth) {
        BlockBuilder block = Block.builder();
        for (String name : some()) {
            block.attribute(attribute(name, depth));
        }
        if (depth > 0) {
            Block shared = block(depth - 1);
            for (String name : some()) {
                block.block(new NestedBlock(
                        "block_" + name, Nesting.LIST, 0, 0, random.nextBoolean() ? shared : block(depth - 1)));
            }
        }
        return block.build();
    }

    private Attribute attribute(String name, int depth) {
        AttributeBuilder attribute = Attribute.builder(name);
        if (depth > 0 && random.nextInt(4) == 0) {
            Map<String, Attribute> inside = new TreeMap<>();
            some().forEach(inner -> inside.put(inner, attribute(inner, depth - 1)));
            attribute.nestedType(new NestedType(Nesting.SINGLE, inside, 0, 1));
        } else {
            attribute.type(Primitive.STRING);
        }
        return switch (random.nextInt(4)) {
            case 0 -> attribute.required().build();
            case 1 -> attribute.computed().build();
            case 2 -> attribute.optional().computed().build();
            default -> attribute.optional().build();
        };
    }

    private List<String> some() {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        return names.subList(0, random.nextInt(4));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size())) + "_" + NAMES.get(random.nextInt(NAMES.size()));
    }
}
