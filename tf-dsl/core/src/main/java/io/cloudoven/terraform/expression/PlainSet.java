package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;

/** A set that is nothing but its expression. */
record PlainSet<E>(Expression expression) implements SetValue<E> {}
