package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code disk} in {@code cloud_cluster} and one other. */
public final class Disk extends NestedBlock<Disk> {
  private static final Shape SHAPE = Shape.of("size!");

  public Disk(State state) {
    super(state);
  }

  @Override
  protected Disk inState(State state) {
    return new Disk(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code size}; required. */
  public Disk size(Number size) {
    return setArgument("size", size);
  }

  /** Sets {@code size}; required. */
  public Disk size(Value<Number> size) {
    return setArgument("size", size);
  }

  /** Refers to {@code size}. */
  public Value<Number> size() {
    return attributeValue("size");
  }
}
