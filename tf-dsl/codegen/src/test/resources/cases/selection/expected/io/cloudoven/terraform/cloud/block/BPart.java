package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code part} in {@code cloud_b}. */
public final class BPart extends NestedBlock<BPart> {
  public BPart(State state) {
    super(state);
  }

  @Override
  protected BPart inState(State state) {
    return new BPart(state);
  }

  /** Sets {@code y}. */
  public BPart y(String y) {
    return setArgument("y", y);
  }

  /** Sets {@code y}. */
  public BPart y(Value<String> y) {
    return setArgument("y", y);
  }

  /** Refers to {@code y}. */
  public Value<String> y() {
    return attributeValue("y");
  }
}
