package io.cloudoven.schema.model.json;

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

/** Reads the blocks and attributes of a providers schema document, equal ones as one instance. */
final class DocumentBlockReader {

    /** What stands for a block the document leaves out. */
    static final Block ABSENT = Block.builder().description(null).build();

    private final JsonReader json;
    private final DocumentFields fields;
    private final TypeReader types;
    private final Interner interner;

    DocumentBlockReader(JsonReader json, DocumentFields fields, TypeReader types, Interner interner) {
        this.json = json;
        this.fields = fields;
        this.types = types;
        this.interner = interner;
    }

    Block block() {
        BlockBuilder block = Block.builder();
        var read = new Object() {
            @Nullable
            String description;

            Description.@Nullable Kind kind;
        };
        json.object("a block", field -> {
            switch (field) {
                case "attributes" -> json.object("attributes by name", name -> block.attribute(attribute(name)));
                case "block_types" -> json.object("blocks by name", name -> block.block(nestedBlock(name)));
                case "description" -> read.description = json.string("a description");
                case "description_kind" -> read.kind = fields.descriptionKind();
                case "deprecated" -> block.deprecated(json.bool(field));
                case "deprecation_message" -> block.deprecationMessage(json.string("a deprecation message"));
                default -> fields.unknown(field);
            }
        });
        block.description(DocumentFields.description(read.kind, read.description));
        return interner.unique(json.make(block::build));
    }

    private NestedBlock nestedBlock(String name) {
        var read = new Object() {
            @Nullable
            Nesting nesting;

            int minItems;
            int maxItems;
            Block block = ABSENT;
        };
        json.object("a nested block", field -> {
            switch (field) {
                case "nesting_mode" -> read.nesting = nesting();
                case "min_items" -> read.minItems = json.count(field);
                case "max_items" -> read.maxItems = json.count(field);
                case "block" -> read.block = block();
                default -> fields.unknown(field);
            }
        });
        Nesting nesting = json.require(read.nesting, "the nesting_mode of a nested block");
        return json.make(
                () -> interner.unique(new NestedBlock(name, nesting, read.minItems, read.maxItems, read.block)));
    }

    private Attribute attribute(String name) {
        AttributeBuilder attribute = Attribute.builder(name);
        var read = new Object() {
            @Nullable
            TypeConstraint type;

            @Nullable
            NestedType nestedType;

            @Nullable
            String description;

            Description.@Nullable Kind kind;
        };
        json.object("an attribute", field -> {
            switch (field) {
                case "type" -> read.type = types.read();
                case "nested_type" -> read.nestedType = nestedType();
                case "required" -> attribute.required(json.bool(field));
                case "optional" -> attribute.optional(json.bool(field));
                case "computed" -> attribute.computed(json.bool(field));
                case "sensitive" -> attribute.sensitive(json.bool(field));
                case "write_only" -> attribute.writeOnly(json.bool(field));
                case "deprecated" -> attribute.deprecated(json.bool(field));
                case "deprecation_message" -> attribute.deprecationMessage(json.string("a deprecation message"));
                case "description" -> read.description = json.string("a description");
                case "description_kind" -> read.kind = fields.descriptionKind();
                default -> fields.unknown(field);
            }
        });
        attribute.description(DocumentFields.description(read.kind, read.description));
        return interner.unique(
                json.make(() -> attribute.types(read.type, read.nestedType).build()));
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
                case "nesting_mode" -> read.nesting = nesting();
                case "min_items" -> read.minItems = json.count(field);
                case "max_items" -> read.maxItems = json.count(field);
                case "attributes" -> json.object("attributes by name", name -> attributes.put(name, attribute(name)));
                default -> fields.unknown(field);
            }
        });
        Nesting nesting = json.require(read.nesting, "the nesting_mode of a nested type");
        return interner.unique(json.make(() -> new NestedType(nesting, attributes, read.minItems, read.maxItems)));
    }

    private Nesting nesting() {
        return json.keyword("nesting mode", Nesting::ofKeyword, "single, group, list, set or map");
    }
}
