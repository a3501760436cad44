package io.cloudoven.arm.definitions.type;

import java.util.Map;

/** An object that types refer to by its name. */
public sealed interface NamedType permits ObjectType, DiscriminatedType {

    /** Such as {@code StorageAccountProperties}; the body of a resource has the resource's type for a name. */
    String name();

    /** The properties by name, in the definition's order; of a discriminated object those that all kinds have. */
    Map<String, Property> properties();
}
