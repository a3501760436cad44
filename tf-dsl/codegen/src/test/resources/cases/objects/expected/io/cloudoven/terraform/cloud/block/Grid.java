package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code grid} in {@code cloud_account}. */
public final class Grid extends NestedBlock<Grid> {
  private static final Shape SHAPE = Shape.of("cell?");

  public Grid(State state) {
    super(state);
  }

  @Override
  protected Grid inState(State state) {
    return new Grid(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code cell}. */
  public Grid cell(String cell) {
    return setArgument("cell", cell);
  }

  /** Sets {@code cell}. */
  public Grid cell(Value<String> cell) {
    return setArgument("cell", cell);
  }

  /** Refers to {@code cell}. */
  public Value<String> cell() {
    return attributeValue("cell");
  }
}
