package io.cloudoven.arm.definitions.type;

/** {@code true} or {@code false}. */
public enum BooleanType implements ArmType {
    BOOLEAN
}
