package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code own} in {@code cloud_b}. */
public final class Own extends NestedBlock<Own> {
  public Own(State state) {
    super(state);
  }

  @Override
  protected Own inState(State state) {
    return new Own(state);
  }

  /** Sets {@code z}. */
  public Own z(String z) {
    return setArgument("z", z);
  }

  /** Sets {@code z}. */
  public Own z(Value<String> z) {
    return setArgument("z", z);
  }

  /** Refers to {@code z}. */
  public Value<String> z() {
    return attributeValue("z");
  }
}
