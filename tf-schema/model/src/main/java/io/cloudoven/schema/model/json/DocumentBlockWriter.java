package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.TypeConstraint;
import org.jspecify.annotations.Nullable;

/** Writes the blocks and attributes of a providers schema document. */
final class DocumentBlockWriter {

    private final JsonWriter json;
    private final TypeWriter types;

    DocumentBlockWriter(JsonWriter json, TypeWriter types) {
        this.json = json;
        this.types = types;
    }

    void write(Block block) {
        json.object(() -> {
            json.entries("attributes", block.attributes(), (name, attribute) -> attribute(attribute));
            json.entries("block_types", block.blocks(), (name, nested) -> nestedBlock(nested));
            json.flag("deprecated", block.deprecated());
            json.optionalField("deprecation_message", block.deprecationMessage());
            description(block.description());
        });
    }

    private void nestedBlock(NestedBlock nested) {
        json.object(() -> {
            if (!nested.block().equals(DocumentBlockReader.ABSENT)) {
                json.field("block", () -> write(nested.block()));
            }
            json.figure("max_items", nested.maxItems());
            json.figure("min_items", nested.minItems());
            json.field("nesting_mode", nested.nesting().keyword());
        });
    }

    private void attribute(Attribute attribute) {
        json.object(() -> {
            json.flag("computed", attribute.computed());
            json.flag("deprecated", attribute.deprecated());
            json.optionalField("deprecation_message", attribute.deprecationMessage());
            description(attribute.description());
            NestedType nestedType = attribute.nestedType();
            if (nestedType != null) {
                json.field("nested_type", () -> nestedType(nestedType));
            }
            json.flag("optional", attribute.optional());
            json.flag("required", attribute.required());
            json.flag("sensitive", attribute.sensitive());
            TypeConstraint type = attribute.type();
            if (type != null) {
                json.field("type", () -> types.write(type));
            }
            json.flag("write_only", attribute.writeOnly());
        });
    }

    private void nestedType(NestedType nested) {
        json.object(() -> {
            json.entries("attributes", nested.attributes(), (name, attribute) -> attribute(attribute));
            json.figure("max_items", nested.maxItems());
            json.figure("min_items", nested.minItems());
            json.field("nesting_mode", nested.nesting().keyword());
        });
    }

    private void description(@Nullable Description description) {
        if (description != null) {
            json.optionalField("description", description.text());
            json.field("description_kind", description.kind().keyword());
        }
    }
}
