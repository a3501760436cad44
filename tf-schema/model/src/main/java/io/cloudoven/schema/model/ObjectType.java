package io.cloudoven.schema.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An object: a fixed set of named values, each of its own type.
 *
 * @param attributes the types by attribute name, ordered by name
 * @param optional the attributes that may be left out, ordered by name
 */
public record ObjectType(Map<String, TypeConstraint> attributes, Set<String> optional) implements TypeConstraint {

    /** @throws SchemaException if an optional attribute is not there or the types are nested too deep */
    public ObjectType {
        attributes = Ordered.byName(attributes);
        optional = Ordered.names(optional);
        for (String name : optional) {
            if (!attributes.containsKey(name)) {
                throw new SchemaException("an object type says that " + Quoted.text(name)
                        + " is optional but has no such attribute; it has " + attributes.keySet());
            }
        }
        TypeDepth.around(attributes.values());
    }

    /** An object without optional attributes. */
    public ObjectType(Map<String, TypeConstraint> attributes) {
        this(attributes, Set.of());
    }

    @Override
    public int depth() {
        return TypeDepth.around(attributes.values());
    }

    /** Such as {@code object({name=string, size=optional(number)})}. */
    @Override
    public String toString() {
        return attributes.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + (optional.contains(entry.getKey()) ? "optional(" + entry.getValue() + ")" : entry.getValue()))
                .collect(Collectors.joining(", ", "object({", "})"));
    }
}
