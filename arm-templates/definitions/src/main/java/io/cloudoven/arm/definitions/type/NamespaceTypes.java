package io.cloudoven.arm.definitions.type;

import java.util.Collection;

/** All types of one namespace. Immutable and thread-safe. */
public interface NamespaceTypes {

    /** Such as {@code Microsoft.Network}. */
    String namespace();

    /** The resource types, by name and the newest version first. */
    Collection<ResourceType> resources();

    /**
     * The object that a type refers to.
     *
     * @throws io.cloudoven.arm.ArmException if the namespace does not have it
     */
    NamedType named(TypeReference reference);
}
