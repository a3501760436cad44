package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;

/** A value of any type that is nothing but its expression. */
record PlainDynamic(Expression expression) implements DynamicValue {}
