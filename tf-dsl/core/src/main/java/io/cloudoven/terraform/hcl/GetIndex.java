package io.cloudoven.terraform.hcl;

/** {@code source[key]}. */
public record GetIndex(Expression source, Expression key) implements Expression {}
