package io.cloudoven.arm.expression;

/** A namespace of functions that a template defines. */
public record Namespace(String name) {}
