package io.cloudoven.schema.model;

/** One thing a provider defines, that has a name of its own and is kept in a document of its own. */
public sealed interface Definition permits Schema, Function, Identity {

    /** The folder its documents are kept in, such as {@code resources}. */
    String folder();

    /** Its name, such as {@code azurerm_virtual_network}. */
    String name();

    /** Folder and name: what tells it from the provider's other definitions. */
    default DefinitionKey key() {
        return new DefinitionKey(folder(), name());
    }

    /** The same without texts; flags and figures stay. */
    Definition withoutDescriptions();
}
