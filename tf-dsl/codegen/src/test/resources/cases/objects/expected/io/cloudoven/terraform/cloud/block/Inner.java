package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code owner.inner} in {@code cloud_account}. */
public final class Inner extends NestedBlock<Inner> {
  private static final Shape SHAPE = Shape.of("flag?");

  public Inner(State state) {
    super(state);
  }

  @Override
  protected Inner inState(State state) {
    return new Inner(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code flag}. */
  public Inner flag(boolean flag) {
    return setArgument("flag", flag);
  }

  /** Sets {@code flag}. */
  public Inner flag(Value<Boolean> flag) {
    return setArgument("flag", flag);
  }

  /** Refers to {@code flag}. */
  public Value<Boolean> flag() {
    return attributeValue("flag");
  }
}
