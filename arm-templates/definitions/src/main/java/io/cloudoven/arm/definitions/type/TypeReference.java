package io.cloudoven.arm.definitions.type;

/**
 * The name of an object in the same namespace.
 *
 * @param name such as {@code StorageAccountProperties}, unique in the namespace
 */
public record TypeReference(String name) implements ArmType {}
