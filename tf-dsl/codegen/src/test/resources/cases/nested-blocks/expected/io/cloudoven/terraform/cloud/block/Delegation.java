package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code subnet.delegation} in {@code cloud_network}. */
public final class Delegation extends NestedBlock<Delegation> {
  private static final Shape SHAPE = Shape.of("name!");

  public Delegation(State state) {
    super(state);
  }

  @Override
  protected Delegation inState(State state) {
    return new Delegation(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code name}; required. */
  public Delegation name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Delegation name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }
}
