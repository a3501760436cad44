package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;

/** A reference that is known to be a string, number or boolean. */
record ScalarValue<T>(Expression expression, Form form) implements Value<T> {}
