package io.cloudoven.terraform.block;

/**
 * A managed resource; each resource type has a generated class.
 *
 * <pre>{@code
 * ResourceGroup group = ResourceGroup.named("main").name("rg-shop").location("westeurope");
 * Value<String> reference = group.location();   // azurerm_resource_group.main.location
 * }</pre>
 */
public abstract class Resource<S extends Resource<S>> extends ProvidedBlock<S> {
    protected Resource(BlockType type, State state) {
        super(type, state);
    }
}
