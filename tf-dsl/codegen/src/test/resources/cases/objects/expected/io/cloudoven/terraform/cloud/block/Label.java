package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code label} in {@code cloud_account}. */
public final class Label extends NestedBlock<Label> {
  private static final Shape SHAPE = Shape.of("text?");

  public Label(State state) {
    super(state);
  }

  @Override
  protected Label inState(State state) {
    return new Label(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code text}. */
  public Label text(String text) {
    return setArgument("text", text);
  }

  /** Sets {@code text}. */
  public Label text(Value<String> text) {
    return setArgument("text", text);
  }

  /** Refers to {@code text}. */
  public Value<String> text() {
    return attributeValue("text");
  }
}
