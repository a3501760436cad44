package io.cloudoven.schema.catalog.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SchemaDiffPropertiesTest {

    @Property(tries = 200)
    void finds_nothing_between_equal_schemas(@ForAll long seed) {
        assertThat(SchemaDiff.between(provider(seed), provider(seed)).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void is_the_mirror_image_seen_from_the_other_version(@ForAll long one, @ForAll long other) {
        SchemaDiff diff = SchemaDiff.between(provider(one), provider(other));
        SchemaDiff mirrored = SchemaDiff.between(provider(other), provider(one));

        assertThat(mirrored.changes())
                .map(change -> change.definition()
                        + change.path()
                        + change.aspect().mirrored()
                        + change.after()
                        + change.before())
                .containsExactlyInAnyOrderElementsOf(diff.changes().stream()
                        .map(change -> change.definition()
                                + change.path()
                                + change.aspect()
                                + change.before()
                                + change.after())
                        .toList());
    }

    @Property(tries = 500)
    void finds_a_single_mutation_at_its_path(@ForAll long seed) {
        Random random = new Random(seed);
        Block before = block(new Random(seed + 1), 3);
        Mutation mutation = mutated(random, before, "");

        assertThat(SchemaDiff.between(provider(before), provider(mutation.block()))
                        .changes())
                .map(change -> change.path() + " " + change.aspect() + " " + change.breaking())
                .containsExactly(mutation.expected());
    }

    private record Mutation(Block block, String expected) {}

    /** Changes one thing somewhere and says what has to be found. */
    private static Mutation mutated(Random random, Block block, String prefix) {
        List<NestedBlock> nested = new ArrayList<>(block.blocks().values());
        if (!nested.isEmpty() && random.nextInt(3) > 0) {
            NestedBlock chosen = nested.get(random.nextInt(nested.size()));
            String path = prefix + chosen.name();
            return switch (random.nextInt(5)) {
                case 0 -> new Mutation(replaced(block, chosen, null), path + " removed true");
                case 1 ->
                    new Mutation(
                            replaced(block, chosen, items(chosen, 1, chosen.maxItems())), path + " min items true");
                case 2 -> new Mutation(replaced(block, chosen, items(chosen, 0, 2)), path + " max items true");
                default -> {
                    Mutation inner = mutated(random, chosen.block(), path + ".");
                    yield new Mutation(
                            replaced(
                                    block,
                                    chosen,
                                    new NestedBlock(chosen.name(), chosen.nesting(), 0, 3, inner.block())),
                            inner.expected());
                }
            };
        }
        List<Attribute> attributes = new ArrayList<>(block.attributes().values());
        if (attributes.isEmpty() || random.nextInt(4) == 0) {
            boolean required = random.nextBoolean();
            BlockBuilder copy = copy(block, null, null);
            copy.attribute(Attribute.builder("zzz")
                    .type(Primitive.BOOL)
                    .required(required)
                    .optional(!required)
                    .build());
            return new Mutation(copy.build(), prefix + "zzz added " + required);
        }
        Attribute chosen = attributes.get(random.nextInt(attributes.size()));
        String path = prefix + chosen.name();
        return switch (random.nextInt(5)) {
            case 0 -> new Mutation(copy(block, chosen, null).build(), path + " removed true");
            case 1 ->
                new Mutation(
                        copy(
                                        block,
                                        null,
                                        chosen.toBuilder()
                                                .type(new ListType(Primitive.BOOL))
                                                .build())
                                .build(),
                        path + " type true");
            case 2 ->
                new Mutation(
                        copy(block, null, chosen.toBuilder().sensitive(true).build())
                                .build(),
                        path + " sensitive true");
            case 3 ->
                new Mutation(
                        copy(block, null, chosen.toBuilder().deprecated(true).build())
                                .build(),
                        path + " deprecated false");
            default ->
                new Mutation(
                        copy(
                                        block,
                                        null,
                                        chosen.toBuilder()
                                                .required()
                                                .optional(false)
                                                .build())
                                .build(),
                        path + " use true");
        };
    }

    private static NestedBlock items(NestedBlock block, int least, int most) {
        return new NestedBlock(block.name(), block.nesting(), least, most, block.block());
    }

    private static Block replaced(Block block, NestedBlock old, NestedBlock replacement) {
        BlockBuilder copy = Block.builder();
        block.attributes().values().forEach(copy::attribute);
        block.blocks().values().stream().filter(each -> each != old).forEach(copy::block);
        if (replacement != null) {
            copy.block(replacement);
        }
        return copy.build();
    }

    private static BlockBuilder copy(Block block, Attribute without, Attribute changed) {
        BlockBuilder copy = Block.builder();
        block.attributes().values().stream()
                .filter(each ->
                        each != without && (changed == null || !each.name().equals(changed.name())))
                .forEach(copy::attribute);
        if (changed != null) {
            copy.attribute(changed);
        }
        block.blocks().values().forEach(copy::block);
        return copy;
    }

    private static Block block(Random random, int depth) {
        BlockBuilder block = Block.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            block.attribute(Attribute.builder("a" + i)
                    .type(random.nextBoolean() ? Primitive.STRING : Primitive.NUMBER)
                    .optional()
                    .computed(random.nextBoolean())
                    .build());
        }
        for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
            block.block(new NestedBlock(
                    "b" + i, random.nextBoolean() ? Nesting.LIST : Nesting.SET, 0, 3, block(random, depth - 1)));
        }
        return block.build();
    }

    private static ProviderSchema provider(long seed) {
        return provider(block(new Random(seed), 3));
    }

    private static ProviderSchema provider(Block block) {
        return ProviderSchema.builder(ProviderAddress.parse("example.com/acme/shop"))
                .version("1.0.0")
                .add(new Schema(SchemaKind.RESOURCE, "shop_cart", 0, block))
                .build();
    }
}
