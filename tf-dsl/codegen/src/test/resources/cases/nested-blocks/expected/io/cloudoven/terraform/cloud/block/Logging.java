package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code logging} in {@code cloud_network}. */
public final class Logging extends NestedBlock<Logging> {
  public Logging(State state) {
    super(state);
  }

  @Override
  protected Logging inState(State state) {
    return new Logging(state);
  }

  /** Sets {@code level}. */
  public Logging level(String level) {
    return setArgument("level", level);
  }

  /** Sets {@code level}. */
  public Logging level(Value<String> level) {
    return setArgument("level", level);
  }

  /** Refers to {@code level}. */
  public Value<String> level() {
    return attributeValue("level");
  }
}
