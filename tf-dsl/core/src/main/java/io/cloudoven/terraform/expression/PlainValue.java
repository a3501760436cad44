package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;

/** A value that is nothing but its expression. */
record PlainValue<T>(Expression expression) implements Value<T> {}
