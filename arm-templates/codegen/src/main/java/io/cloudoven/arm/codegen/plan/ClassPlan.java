package io.cloudoven.arm.codegen.plan;

import com.palantir.javapoet.ClassName;
import io.cloudoven.arm.definitions.type.ResourceType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class to generate. */
public sealed interface ClassPlan {

    /** Its Java name. */
    ClassName name();

    /**
     * A resource.
     *
     * @param preset the properties whose value is known, by name: those that say which kind it is
     * @param facts what Azure demands, as {@code Shape} reads it
     * @param parent the class of the resource it is a child of; null where there is none, or are several
     * @param members without those that all resources have
     */
    record OfResource(
            ClassName name,
            ResourceType type,
            Map<String, String> preset,
            String facts,
            @Nullable ClassName parent,
            List<MemberPlan> members,
            List<FunctionPlan> functions)
            implements ClassPlan {}

    /**
     * An object in a resource.
     *
     * @param place where it is met first: the path and the resource type
     * @param implemented what the kinds it is one of have in common; null if it is none
     * @param preset the properties whose value is known, by name
     * @param facts what Azure demands, as {@code Shape} reads it
     * @param settable whether a template can write one
     */
    record OfObject(
            ClassName name,
            String place,
            String resource,
            @Nullable ClassName implemented,
            Map<String, String> preset,
            String facts,
            boolean settable,
            List<MemberPlan> members)
            implements ClassPlan {}

    /**
     * What the kinds of a discriminated object have in common.
     *
     * @param kinds the classes
     */
    record OfKinds(ClassName name, String place, String resource, String discriminator, List<ClassName> kinds)
            implements ClassPlan {}

    /**
     * The strings that a property is one of.
     *
     * @param constants the strings by the names of constants, in the definition's order
     */
    record OfValues(ClassName name, String place, String resource, Map<String, String> constants)
            implements ClassPlan {}
}
