package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code inner} in {@code cloud_trap}. */
public final class Inner extends NestedBlock<Inner> {
  public Inner(State state) {
    super(state);
  }

  @Override
  protected Inner inState(State state) {
    return new Inner(state);
  }

  /** Sets {@code x}. */
  public Inner x(String x) {
    return setArgument("x", x);
  }

  /** Sets {@code x}. */
  public Inner x(Value<String> x) {
    return setArgument("x", x);
  }

  /** Refers to {@code x}. */
  public Value<String> x() {
    return attributeValue("x");
  }
}
