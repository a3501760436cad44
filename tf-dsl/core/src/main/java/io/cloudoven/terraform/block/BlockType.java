package io.cloudoven.terraform.block;

/**
 * What a class of top-level blocks stands for: a resource type, a data source, …
 *
 * @param kind what sort of block
 * @param name the type's name: {@code azurerm_resource_group}
 * @param provider the provider that has it
 * @param shape what it demands
 */
public record BlockType(Declaration.Kind kind, String name, ProviderRequirement provider, Shape shape) {

    /** A resource type, its shape in the form {@link Shape} describes. */
    public static BlockType resource(ProviderRequirement provider, String name, String shape) {
        return new BlockType(Declaration.Kind.RESOURCE, name, provider, Shape.of(shape));
    }

    /** A data source. */
    public static BlockType data(ProviderRequirement provider, String name, String shape) {
        return new BlockType(Declaration.Kind.DATA, name, provider, Shape.of(shape));
    }

    /** An ephemeral resource type. */
    public static BlockType ephemeral(ProviderRequirement provider, String name, String shape) {
        return new BlockType(Declaration.Kind.EPHEMERAL, name, provider, Shape.of(shape));
    }
}
