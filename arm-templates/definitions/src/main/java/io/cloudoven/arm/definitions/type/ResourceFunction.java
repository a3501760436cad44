package io.cloudoven.arm.definitions.type;

import org.jspecify.annotations.Nullable;

/**
 * What a template can ask of a resource, such as {@code listKeys}. Of all that Azure can be asked these are the functions
 * that begin with {@code list}.
 *
 * @param input what is asked with; null if there is nothing to say
 */
public record ResourceFunction(
        String name, ArmType output, @Nullable ArmType input) {}
