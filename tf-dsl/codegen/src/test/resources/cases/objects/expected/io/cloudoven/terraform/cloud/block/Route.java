package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code route} in {@code cloud_account}. */
public final class Route extends NestedBlock<Route> {
  private static final Shape SHAPE = Shape.of("to?");

  public Route(State state) {
    super(state);
  }

  @Override
  protected Route inState(State state) {
    return new Route(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code to}. */
  public Route to(String to) {
    return setArgument("to", to);
  }

  /** Sets {@code to}. */
  public Route to(Value<String> to) {
    return setArgument("to", to);
  }

  /** Refers to {@code to}. */
  public Value<String> to() {
    return attributeValue("to");
  }
}
