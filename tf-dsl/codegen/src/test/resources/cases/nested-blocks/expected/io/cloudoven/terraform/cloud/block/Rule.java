package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code rule} in {@code cloud_network}. */
public final class Rule extends NestedBlock<Rule> {
  private static final Shape SHAPE = Shape.of("name!");

  public Rule(State state) {
    super(state);
  }

  @Override
  protected Rule inState(State state) {
    return new Rule(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code name}; required. */
  public Rule name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Rule name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Sets {@code priority}. */
  public Rule priority(Number priority) {
    return setArgument("priority", priority);
  }

  /** Sets {@code priority}. */
  public Rule priority(Value<Number> priority) {
    return setArgument("priority", priority);
  }

  /** Refers to {@code priority}. */
  public Value<Number> priority() {
    return attributeValue("priority");
  }
}
