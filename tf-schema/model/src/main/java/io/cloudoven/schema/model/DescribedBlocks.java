package io.cloudoven.schema.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the blocks of one schema the texts of its documentation; equal blocks come out as one instance. */
final class DescribedBlocks {

    private final Documentation documentation;
    private final Map<Block, Block> unique = new HashMap<>();

    DescribedBlocks(Documentation documentation) {
        this.documentation = documentation;
    }

    Schema describe(Schema schema) {
        String about = documentation.summary() != null ? documentation.summary() : documentation.description();
        Block block = describe(
                schema.block(),
                "",
                about == null ? schema.block().description() : Description.markdown(about),
                documentation.deprecation());
        return new Schema(schema.kind(), schema.name(), schema.version(), block);
    }

    private Block describe(
            Block block, String prefix, @Nullable Description description, @Nullable String deprecation) {
        BlockBuilder builder = Block.builder()
                .deprecated(block.deprecated())
                .deprecationMessage(block.deprecationMessage() == null ? deprecation : block.deprecationMessage())
                .description(description);
        block.attributes().values().forEach(attribute -> builder.attribute(describe(attribute, prefix)));
        block.blocks().forEach((name, nested) -> {
            ArgumentText text = documentation.arguments().get(prefix + name);
            Block inner = describe(
                    nested.block(),
                    prefix + name + ".",
                    description(nested.block().description(), text),
                    advice(text));
            builder.block(new NestedBlock(name, nested.nesting(), nested.minItems(), nested.maxItems(), inner));
        });
        Block described = builder.build();
        Block before = unique.putIfAbsent(described, described);
        return before == null ? described : before;
    }

    private Attribute describe(Attribute attribute, String prefix) {
        String path = prefix + attribute.name();
        ArgumentText text = documentation.arguments().get(path);
        AttributeBuilder builder = attribute.toBuilder().description(description(attribute.description(), text));
        if (attribute.deprecationMessage() == null) {
            builder.deprecationMessage(advice(text));
        }
        NestedType nested = attribute.nestedType();
        return nested == null
                ? builder.build()
                : builder.nestedType(describe(nested, path + ".")).build();
    }

    private NestedType describe(NestedType nested, String prefix) {
        Map<String, Attribute> attributes =
                Ordered.mapped(nested.attributes(), attribute -> describe(attribute, prefix));
        return new NestedType(nested.nesting(), attributes, nested.minItems(), nested.maxItems());
    }

    private static @Nullable Description description(@Nullable Description before, @Nullable ArgumentText text) {
        return text == null ? before : Description.markdown(text.text());
    }

    private static @Nullable String advice(@Nullable ArgumentText text) {
        return text == null ? null : text.deprecation();
    }
}
