package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;

/** A map that is nothing but its expression. */
record PlainMap<E>(Expression expression) implements MapValue<E> {}
