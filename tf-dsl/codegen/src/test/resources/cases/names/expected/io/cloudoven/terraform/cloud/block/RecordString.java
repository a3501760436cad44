package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code string} in {@code cloud_record}. */
public final class RecordString extends NestedBlock<RecordString> {
  public RecordString(State state) {
    super(state);
  }

  @Override
  protected RecordString inState(State state) {
    return new RecordString(state);
  }

  /** Sets {@code x}. */
  public RecordString x(Number x) {
    return setArgument("x", x);
  }

  /** Sets {@code x}. */
  public RecordString x(Value<Number> x) {
    return setArgument("x", x);
  }

  /** Refers to {@code x}. */
  public Value<Number> x() {
    return attributeValue("x");
  }
}
