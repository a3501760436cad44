package io.cloudoven.arm.definitions.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object with the same properties always.
 *
 * @param additional the type of properties with other names; null if there can be none
 * @param sensitive whether it is a secret
 */
public record ObjectType(
        String name,
        Map<String, Property> properties,
        @Nullable ArmType additional,
        boolean sensitive) implements NamedType {

    public ObjectType {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
