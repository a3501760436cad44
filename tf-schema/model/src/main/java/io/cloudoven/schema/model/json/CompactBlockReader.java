package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.AttributeBuilder;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the blocks and attributes of one compact document. */
final class CompactBlockReader {

    private final JsonReader json;
    private final TypeReader types;
    private final Interner interner;
    private final List<Block> shared = new ArrayList<>();

    CompactBlockReader(JsonReader json, TypeReader types, Interner interner) {
        this.json = json;
        this.types = types;
        this.interner = interner;
    }

    void readShared() {
        json.array("the shared blocks", () -> shared.add(definition()));
    }

    Block definition() {
        BlockBuilder block = Block.builder();
        Texts texts = new Texts();
        json.object("a block", field -> {
            switch (field) {
                case "attributes" -> json.object("attributes by name", name -> block.attribute(attribute(name)));
                case "blocks" -> json.object("blocks by name", name -> block.block(nestedBlock(name)));
                case "deprecated" -> block.deprecated(json.bool(field));
                default -> texts.read(field);
            }
        });
        block.deprecationMessage(texts.deprecationMessage).description(texts.description());
        return interner.unique(json.make(block::build));
    }

    private NestedBlock nestedBlock(String name) {
        json.expect(JsonToken.START_ARRAY, "a nested block, an array");
        json.next();
        Nesting nesting = nesting();
        json.next();
        int minItems = json.count("the least items");
        json.next();
        int maxItems = json.count("the most items");
        json.next();
        Block block = json.at(JsonToken.VALUE_NUMBER_INT) ? sharedBlock() : definition();
        json.next();
        json.expect(JsonToken.END_ARRAY, "the end of the nested block");
        return json.make(() -> interner.unique(new NestedBlock(name, nesting, minItems, maxItems, block)));
    }

    private Block sharedBlock() {
        int number = json.count("the number of a shared block");
        if (number >= shared.size()) {
            throw json.error("there is no shared block " + number + " before this one, only " + shared.size()
                    + "; the document is damaged, import the schema again");
        }
        return shared.get(number);
    }

    private Attribute attribute(String name) {
        json.expect(JsonToken.START_ARRAY, "an attribute, an array");
        json.next();
        String flags = json.string("the flags of an attribute");
        if (!AttributeFlags.valid(flags)) {
            throw json.error(
                    "an attribute has the flags " + Shown.text(flags) + "; they are some of \"rocswd\" in this order");
        }
        AttributeBuilder attribute = AttributeFlags.set(flags, Attribute.builder(name));
        json.next();
        if (json.at(JsonToken.START_OBJECT)) {
            attribute.nestedType(nestedType());
        } else {
            attribute.type(types.read());
        }
        json.next();
        if (json.at(JsonToken.START_OBJECT)) {
            Texts texts = new Texts();
            json.object("the texts of an attribute", texts::read);
            attribute.deprecationMessage(texts.deprecationMessage).description(texts.description());
            json.next();
        }
        json.expect(JsonToken.END_ARRAY, "the end of the attribute");
        return interner.unique(json.make(attribute::build));
    }

    private NestedType nestedType() {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        var read = new Object() {
            @Nullable
            Nesting nesting;

            int minItems;
            int maxItems;
        };
        json.object("a nested type", field -> {
            switch (field) {
                case "nesting" -> read.nesting = nesting();
                case "min" -> read.minItems = json.count("the least items");
                case "max" -> read.maxItems = json.count("the most items");
                case "attributes" -> json.object("attributes by name", name -> attributes.put(name, attribute(name)));
                default -> throw json.unknownField(field);
            }
        });
        Nesting nesting = json.require(read.nesting, "the nesting of a nested type");
        return interner.unique(json.make(() -> new NestedType(nesting, attributes, read.minItems, read.maxItems)));
    }

    private Nesting nesting() {
        return json.keyword("nesting", Nesting::ofKeyword, "single, group, list, set or map");
    }

    /** The texts of a block or an attribute while they are read. */
    private final class Texts {

        @Nullable
        String deprecationMessage;

        private @Nullable String text;
        private Description.Kind kind = Description.Kind.PLAIN;
        private boolean none;

        void read(String field) {
            switch (field) {
                case "deprecation" -> deprecationMessage = json.string("a deprecation message");
                case "descriptionKind" ->
                    kind = json.keyword("description kind", Description.Kind::ofKeyword, "plain or markdown");
                case "description" -> {
                    none = json.at(JsonToken.VALUE_NULL);
                    text = none ? null : json.string("a description");
                }
                default -> throw json.unknownField(field);
            }
        }

        @Nullable
        Description description() {
            return none ? null : DocumentFields.description(kind, text);
        }
    }
}
