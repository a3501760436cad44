package io.cloudoven.arm.codegen.plan;

import com.palantir.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * A property with what its methods need.
 *
 * @param name the name in a template
 * @param javaName the name of all its methods and their parameter
 * @param constants the class with the strings that it is one of; null for none
 * @param note what else is known of its value, after a semicolon; empty for nothing
 */
public record MemberPlan(
        String name,
        String javaName,
        ValueType type,
        boolean required,
        boolean settable,
        boolean readable,
        @Nullable ClassName constants,
        String note) {}
