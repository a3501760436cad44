package io.cloudoven.schema.crawler.plugin.reply;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.AttributeBuilder;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages {@code Schema.Block}, {@code Attribute}, {@code NestedBlock} and {@code Object}; equal bytes
 * give the same instance. Protocol 5 has the same fields as 6 but for two numbers and no nested types. Not thread-safe.
 */
final class BlockReader {

    private final boolean nestedTypes;
    private final TypeNotation types;
    private final Repeated<Block> blocks = new Repeated<>(this::readBlock);
    private final Repeated<NestedBlock> nestedBlocks = new Repeated<>(this::readNestedBlock);
    private final Repeated<Attribute> attributes = new Repeated<>(this::readAttribute);

    BlockReader(int protocol, TypeNotation types) {
        this.nestedTypes = protocol >= 6;
        this.types = types;
    }

    /** The block that is the current field. */
    Block block(Fields fields) throws MalformedReplyException {
        return blocks.read(fields);
    }

    private Block readBlock(Fields fields) throws MalformedReplyException {
        BlockBuilder block = Block.builder();
        String description = "";
        boolean markdown = false;
        while (fields.next()) {
            switch (fields.number()) {
                case 2 -> block.attribute(attributes.read(fields));
                case 3 -> block.block(nestedBlocks.read(fields));
                case 4 -> description = fields.text();
                case 5 -> markdown = fields.integer() == 1;
                case 6 -> block.deprecated(fields.flag());
                case 7 -> block.deprecationMessage(present(fields.text()));
                default -> {}
            }
        }
        return block.description(description(markdown, description)).build();
    }

    private NestedBlock readNestedBlock(Fields fields) throws MalformedReplyException {
        String name = "";
        Block block = Block.EMPTY;
        long nesting = 0;
        int minItems = 0;
        int maxItems = 0;
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> name = fields.text();
                case 2 -> block = blocks.read(fields);
                case 3 -> nesting = fields.integer();
                case 4 -> minItems = fields.count();
                case 5 -> maxItems = fields.count();
                default -> {}
            }
        }
        return new NestedBlock(name, nesting(nesting), minItems, maxItems, block);
    }

    private Attribute readAttribute(Fields fields) throws MalformedReplyException {
        String name = "";
        TypeConstraint type = null;
        NestedType nestedType = null;
        String description = "";
        boolean markdown = false;
        AttributeFlags flags = new AttributeFlags();
        while (fields.next()) {
            int number = fields.number();
            switch (number) {
                case 1 -> name = fields.text();
                case 2 -> type = types.read(fields.text());
                case 3 -> description = fields.text();
                case 8 -> markdown = fields.integer() == 1;
                case 10 -> {
                    if (nestedTypes) {
                        nestedType = nestedType(fields.message());
                    } else {
                        flags.writeOnly = fields.flag();
                    }
                }
                case 11 -> {
                    if (nestedTypes) {
                        flags.writeOnly = fields.flag();
                    } else {
                        flags.deprecationMessage = present(fields.text());
                    }
                }
                case 12 -> flags.deprecationMessage = nestedTypes ? present(fields.text()) : null;
                default -> flags.read(fields);
            }
        }
        AttributeBuilder attribute = flags.builder(name).description(description(markdown, description));
        return attribute.types(type, nestedType).build();
    }

    private NestedType nestedType(Fields fields) throws MalformedReplyException {
        Map<String, Attribute> named = new LinkedHashMap<>();
        long nesting = 0;
        int minItems = 0;
        int maxItems = 0;
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> {
                    Attribute attribute = attributes.read(fields);
                    named.put(attribute.name(), attribute);
                }
                case 3 -> nesting = fields.integer();
                case 4 -> minItems = fields.count();
                case 5 -> maxItems = fields.count();
                default -> {}
            }
        }
        return new NestedType(nesting(nesting), named, minItems, maxItems);
    }

    private static Nesting nesting(long number) throws MalformedReplyException {
        return switch ((int) number) {
            case 1 -> Nesting.SINGLE;
            case 2 -> Nesting.LIST;
            case 3 -> Nesting.SET;
            case 4 -> Nesting.MAP;
            case 5 -> Nesting.GROUP;
            default -> throw new MalformedReplyException("a nested block or object has nesting mode " + number);
        };
    }

    private static Description description(boolean markdown, String text) {
        Description.Kind kind = markdown ? Description.Kind.MARKDOWN : Description.Kind.PLAIN;
        return new Description(kind, present(text));
    }

    /** In Protocol Buffers an empty text is one that is not there. */
    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What is true or false about an attribute, in the fields both protocols share. */
    private static final class AttributeFlags {

        private boolean required;
        private boolean optional;
        private boolean computed;
        private boolean sensitive;
        private boolean deprecated;
        private boolean writeOnly;
        private @Nullable String deprecationMessage;

        private void read(Fields fields) throws MalformedReplyException {
            switch (fields.number()) {
                case 4 -> required = fields.flag();
                case 5 -> optional = fields.flag();
                case 6 -> computed = fields.flag();
                case 7 -> sensitive = fields.flag();
                case 9 -> deprecated = fields.flag();
                default -> {}
            }
        }

        private AttributeBuilder builder(String name) {
            return Attribute.builder(name)
                    .required(required)
                    .optional(optional)
                    .computed(computed)
                    .sensitive(sensitive)
                    .deprecated(deprecated)
                    .writeOnly(writeOnly)
                    .deprecationMessage(deprecationMessage);
        }
    }
}
