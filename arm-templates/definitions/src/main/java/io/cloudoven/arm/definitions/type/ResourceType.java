package io.cloudoven.arm.definitions.type;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A resource type in one version.
 *
 * @param name such as {@code Microsoft.Network/virtualNetworks/subnets}
 * @param apiVersion such as {@code 2025-09-01}
 * @param readable where such resources are
 * @param writable where a template can deploy one; nowhere if they can only be read
 * @param functions what can be asked of one, by name
 */
public record ResourceType(
        String name,
        String apiVersion,
        TypeReference body,
        Set<TypeScope> readable,
        Set<TypeScope> writable,
        List<ResourceFunction> functions) {

    public ResourceType {
        readable = readable.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(readable));
        writable = writable.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(writable));
        functions = List.copyOf(functions);
    }

    /** Such as {@code Microsoft.Network}. */
    public String namespace() {
        return name.substring(0, name.indexOf('/'));
    }

    /** Such as {@code Microsoft.Network/virtualNetworks@2025-09-01}. */
    @Override
    public String toString() {
        return name + "@" + apiVersion;
    }
}
