package io.cloudoven.arm.codegen.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a template can ask of a resource.
 *
 * @param name such as {@code listKeys}
 * @param input what it is asked with; null for nothing
 */
public record FunctionPlan(
        String name,
        String javaName,
        ValueType output,
        @Nullable ValueType input) {}
