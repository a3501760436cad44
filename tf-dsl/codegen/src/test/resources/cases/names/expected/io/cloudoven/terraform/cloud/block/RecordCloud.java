package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code cloud} in {@code cloud_record}. */
public final class RecordCloud extends NestedBlock<RecordCloud> {
  public RecordCloud(State state) {
    super(state);
  }

  @Override
  protected RecordCloud inState(State state) {
    return new RecordCloud(state);
  }

  /** Sets {@code y}. */
  public RecordCloud y(Number y) {
    return setArgument("y", y);
  }

  /** Sets {@code y}. */
  public RecordCloud y(Value<Number> y) {
    return setArgument("y", y);
  }

  /** Refers to {@code y}. */
  public Value<Number> y() {
    return attributeValue("y");
  }
}
