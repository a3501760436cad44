package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the blocks and attributes of the compact format. */
final class CompactBlockWriter {

    private final JsonWriter json;
    private final TypeWriter types;
    private final Map<Block, Integer> shared;

    CompactBlockWriter(JsonWriter json, TypeWriter types, Map<Block, Integer> shared) {
        this.json = json;
        this.types = types;
        this.shared = shared;
    }

    /** The block itself, even where it is a shared one. */
    void definition(Block block) {
        json.object(() -> {
            json.entries("attributes", block.attributes(), (name, attribute) -> attribute(attribute));
            json.entries("blocks", block.blocks(), (name, nested) -> nestedBlock(nested));
            json.flag("deprecated", block.deprecated());
            texts(block.deprecationMessage(), block.description());
        });
    }

    private void nestedBlock(NestedBlock nested) {
        json.array(() -> {
            json.string(nested.nesting().keyword());
            json.number(nested.minItems());
            json.number(nested.maxItems());
            Integer number = shared.get(nested.block());
            if (number == null) {
                definition(nested.block());
            } else {
                json.number(number);
            }
        });
    }

    private void attribute(Attribute attribute) {
        json.array(() -> {
            json.string(AttributeFlags.of(attribute));
            TypeConstraint type = attribute.type();
            NestedType nested = attribute.nestedType();
            if (type != null) {
                types.write(type);
            } else if (nested != null) {
                nestedType(nested);
            }
            if (attribute.deprecationMessage() != null || !Description.NONE.equals(attribute.description())) {
                json.object(() -> texts(attribute.deprecationMessage(), attribute.description()));
            }
        });
    }

    private void nestedType(NestedType nested) {
        json.object(() -> {
            json.field("nesting", nested.nesting().keyword());
            json.figure("min", nested.minItems());
            json.figure("max", nested.maxItems());
            json.entries("attributes", nested.attributes(), (name, attribute) -> attribute(attribute));
        });
    }

    private void texts(@Nullable String deprecationMessage, @Nullable Description description) {
        json.optionalField("deprecation", deprecationMessage);
        if (description == null) {
            json.field("description", json::nothing);
        } else if (!description.equals(Description.NONE)) {
            if (description.kind() != Description.Kind.PLAIN) {
                json.field("descriptionKind", description.kind().keyword());
            }
            json.optionalField("description", description.text());
        }
    }
}
