package io.cloudoven.arm.codegen.plan;

import io.cloudoven.arm.definitions.type.ResourceType;
import java.util.List;

/** Something that gets a class of its own. */
sealed interface Entity {

    /**
     * A resource type.
     *
     * @param kind of a resource that is of one of several kinds, which; empty otherwise
     */
    record OfResource(ResourceType resource, String kind) implements Entity {}

    /** An object by its name in the namespace. */
    record OfObject(String name) implements Entity {}

    /** What the kinds of a discriminated object have in common. */
    record OfKinds(String name) implements Entity {}

    /** One kind of a discriminated object. */
    record OfKind(String name, String kind) implements Entity {}

    /** The strings that a property is one of. */
    record OfValues(String property, List<String> values) implements Entity {}
}
