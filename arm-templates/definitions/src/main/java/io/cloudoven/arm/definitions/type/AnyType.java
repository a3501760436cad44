package io.cloudoven.arm.definitions.type;

/** Any value at all: the definition does not say. */
public enum AnyType implements ArmType {
    ANY
}
