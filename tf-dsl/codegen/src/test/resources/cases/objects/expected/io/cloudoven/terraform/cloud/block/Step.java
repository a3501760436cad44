package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code step} in {@code cloud_account}. */
public final class Step extends NestedBlock<Step> {
  private static final Shape SHAPE = Shape.of("run!");

  public Step(State state) {
    super(state);
  }

  @Override
  protected Step inState(State state) {
    return new Step(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Refers to {@code result}; known after apply. */
  public Value<String> result() {
    return attributeValue("result");
  }

  /** Sets {@code run}; required. */
  public Step run(String run) {
    return setArgument("run", run);
  }

  /** Sets {@code run}; required. */
  public Step run(Value<String> run) {
    return setArgument("run", run);
  }

  /** Refers to {@code run}. */
  public Value<String> run() {
    return attributeValue("run");
  }
}
