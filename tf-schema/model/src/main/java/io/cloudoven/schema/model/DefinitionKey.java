package io.cloudoven.schema.model;

/**
 * What tells a definition from the others of its provider.
 *
 * @param folder the folder of its kind, such as {@code resources}
 * @param name its name, such as {@code azurerm_virtual_network}
 */
public record DefinitionKey(String folder, String name) implements Comparable<DefinitionKey> {

    /** By folder, then name. */
    @Override
    public int compareTo(DefinitionKey other) {
        int byFolder = folder.compareTo(other.folder);
        return byFolder != 0 ? byFolder : name.compareTo(other.name);
    }

    /** Such as {@code resources/azurerm_virtual_network}. */
    @Override
    public String toString() {
        return folder + "/" + name;
    }
}
