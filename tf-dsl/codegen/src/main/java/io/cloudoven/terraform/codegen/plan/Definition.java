package io.cloudoven.terraform.codegen.plan;

/**
 * Something at the top of a configuration that gets a class: a resource, a data source, the provider.
 *
 * @param name the type's full name: {@code azurerm_resource_group}
 * @param shortName the same without the provider: {@code resource_group}
 * @param impliedId whether it has an {@code id} that its provider declares as optional and refuses where it is set
 */
record Definition(
        ClassRole role,
        String name,
        String shortName,
        Content content,
        Note note,
        boolean deprecated,
        boolean impliedId) {

    /** Such as {@code data source azurerm_subnet}. */
    @Override
    public String toString() {
        return role.label() + " " + name;
    }
}
