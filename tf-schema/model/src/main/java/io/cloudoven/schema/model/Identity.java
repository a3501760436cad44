package io.cloudoven.schema.model;

import java.util.Map;

/**
 * What identifies a resource of one type, for import.
 *
 * @param name the resource type's name
 * @param version the version of the identity, from 0
 * @param attributes its parts, ordered by name
 */
public record Identity(String name, long version, Map<String, IdentityAttribute> attributes) implements Definition {

    /** The folder of identities: {@value}. */
    public static final String FOLDER = "identities";

    /** @throws SchemaException if the name is empty or the version negative */
    public Identity {
        if (name.isEmpty()) {
            throw new SchemaException("an identity has an empty name; give it one");
        }
        if (version < 0) {
            throw new SchemaException(
                    "identity " + Quoted.text(name) + " has version " + version + "; versions start at 0");
        }
        attributes = Ordered.byName(attributes, IdentityAttribute::name);
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public Identity withoutDescriptions() {
        return new Identity(name, version, Ordered.mapped(attributes, IdentityAttribute::withoutDescriptions));
    }
}
