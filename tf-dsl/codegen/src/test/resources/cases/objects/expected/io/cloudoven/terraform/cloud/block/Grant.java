package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code grant} in {@code cloud_account}. */
public final class Grant extends NestedBlock<Grant> {
  private static final Shape SHAPE = Shape.of("role!");

  public Grant(State state) {
    super(state);
  }

  @Override
  protected Grant inState(State state) {
    return new Grant(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code role}; required. */
  public Grant role(String role) {
    return setArgument("role", role);
  }

  /** Sets {@code role}; required. */
  public Grant role(Value<String> role) {
    return setArgument("role", role);
  }

  /** Refers to {@code role}. */
  public Value<String> role() {
    return attributeValue("role");
  }
}
