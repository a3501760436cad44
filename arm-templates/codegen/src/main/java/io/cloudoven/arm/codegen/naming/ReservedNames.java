package io.cloudoven.arm.codegen.naming;

import io.cloudoven.codegen.naming.NameSet;

/** Names that classes generated for Azure cannot use, from the resource files beside this class. */
public final class ReservedNames {
    private static final String OF_OBJECTS = "methods-of-typed-objects.txt";
    private static final NameSet TYPES = NameSet.ofTypes(ReservedNames.class, "generated-types.txt");
    private static final NameSet METHODS_OF_OBJECTS = NameSet.ofMethods(ReservedNames.class, OF_OBJECTS);
    private static final NameSet METHODS_OF_RESOURCES =
            NameSet.ofMethods(ReservedNames.class, OF_OBJECTS, "methods-of-resources.txt");

    private ReservedNames() {}

    /** Types that generated code uses by their simple names; capitals and small letters are the same here. */
    public static NameSet types() {
        return TYPES;
    }

    /** Keywords and inherited methods of objects in resources. */
    public static NameSet methodsOfObjects() {
        return METHODS_OF_OBJECTS;
    }

    /** Keywords, inherited methods of resources, and those that all of them have. */
    public static NameSet methodsOfResources() {
        return METHODS_OF_RESOURCES;
    }
}
