package io.cloudoven.terraform.codegen.naming;

import io.cloudoven.codegen.naming.NameSet;

/** Names that classes generated for Terraform cannot use, from the resource files beside this class. */
public final class ReservedNames {
    private static final String OF_BLOCKS = "methods-of-blocks.txt";
    private static final NameSet TYPES = NameSet.ofTypes(ReservedNames.class, "generated-types.txt");
    private static final NameSet OF_NESTED = methods(OF_BLOCKS, "methods-of-nested-blocks.txt");
    private static final NameSet OF_PROVIDED = methods(OF_BLOCKS, "methods-of-resources.txt");
    private static final NameSet OF_PROVIDERS = methods(OF_BLOCKS, "methods-of-providers.txt");
    private static final NameSet OF_FUNCTIONS = methods();

    private ReservedNames() {}

    /** Types that generated code uses by their simple names; capitals and small letters are the same here. */
    public static NameSet types() {
        return TYPES;
    }

    /** Keywords and inherited methods of nested blocks. */
    public static NameSet methodsOfNestedBlocks() {
        return OF_NESTED;
    }

    /** Keywords and inherited methods of resources, data sources and ephemeral resources. */
    public static NameSet methodsOfResources() {
        return OF_PROVIDED;
    }

    /** Keywords and inherited methods of provider configurations. */
    public static NameSet methodsOfProviders() {
        return OF_PROVIDERS;
    }

    /** Keywords and methods of every object. */
    public static NameSet methodsOfFunctions() {
        return OF_FUNCTIONS;
    }

    private static NameSet methods(String... files) {
        return NameSet.ofMethods(ReservedNames.class, files);
    }
}
