package io.cloudoven.arm.definitions.type;

/**
 * What a value in a resource's body can be.
 *
 * <p>Objects refer to one another, also in circles, so a type says the name of an object instead of holding it: {@link
 * TypeReference}. All types are immutable, and equal when they say the same.
 */
public sealed interface ArmType
        permits AnyType, ArrayType, BooleanType, ChoiceType, IntegerType, StringType, TypeReference {}
