package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code e} in {@code cloud_record}. */
public final class RecordE extends NestedBlock<RecordE> {
  public RecordE(State state) {
    super(state);
  }

  @Override
  protected RecordE inState(State state) {
    return new RecordE(state);
  }

  /** Sets {@code x}. */
  public RecordE x(String x) {
    return setArgument("x", x);
  }

  /** Sets {@code x}. */
  public RecordE x(Value<String> x) {
    return setArgument("x", x);
  }

  /** Refers to {@code x}. */
  public Value<String> x() {
    return attributeValue("x");
  }
}
