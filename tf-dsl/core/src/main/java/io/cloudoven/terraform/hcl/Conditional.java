package io.cloudoven.terraform.hcl;

/** {@code condition ? then : otherwise}. */
public record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {}
