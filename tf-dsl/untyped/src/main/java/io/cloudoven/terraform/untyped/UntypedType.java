package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.ProviderRequirement;

/**
 * A type of blocks at the top of a configuration.
 *
 * @param block what the rest of the library knows of it
 * @param structure what is between its braces
 */
record UntypedType(BlockType block, Structure structure) {

    static UntypedType of(Schema schema, ProviderRequirement provider) {
        Structure structure = schema.kind() == SchemaKind.RESOURCE
                ? Structure.ofResource(schema.block())
                : Structure.of(schema.block());
        return new UntypedType(
                new BlockType(kind(schema.kind()), schema.name(), provider, structure.shape()), structure);
    }

    private static Declaration.Kind kind(SchemaKind kind) {
        return switch (kind) {
            case DATA_SOURCE -> Declaration.Kind.DATA;
            case EPHEMERAL_RESOURCE -> Declaration.Kind.EPHEMERAL;
            default -> Declaration.Kind.RESOURCE;
        };
    }
}
