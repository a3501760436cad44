package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;

/** A list that is nothing but its expression. */
record PlainList<E>(Expression expression) implements ListValue<E> {}
