package io.cloudoven.arm.definitions.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object of one of several kinds, which one of its properties tells.
 *
 * @param discriminator the name of that property
 * @param kinds the object with what only a kind has, by the value of the discriminator; that object has the discriminator
 *     too
 */
public record DiscriminatedType(
        String name, String discriminator, Map<String, Property> properties, Map<String, TypeReference> kinds)
        implements NamedType {

    public DiscriminatedType {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }
}
