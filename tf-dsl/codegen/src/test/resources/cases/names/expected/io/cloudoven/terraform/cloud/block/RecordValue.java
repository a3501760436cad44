package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code value} in {@code cloud_record}. */
public final class RecordValue extends NestedBlock<RecordValue> {
  public RecordValue(State state) {
    super(state);
  }

  @Override
  protected RecordValue inState(State state) {
    return new RecordValue(state);
  }

  /** Sets {@code count}. */
  public RecordValue count(Number count) {
    return setArgument("count", count);
  }

  /** Sets {@code count}. */
  public RecordValue count(Value<Number> count) {
    return setArgument("count", count);
  }

  /** Refers to {@code count}. */
  public Value<Number> count() {
    return attributeValue("count");
  }

  /** Sets {@code expression}. */
  public RecordValue expression_(String expression_) {
    return setArgument("expression", expression_);
  }

  /** Sets {@code expression}. */
  public RecordValue expression_(Value<String> expression_) {
    return setArgument("expression", expression_);
  }

  /** Refers to {@code expression}. */
  public Value<String> expression_() {
    return attributeValue("expression");
  }

  /** Sets {@code shape}. */
  public RecordValue shape_(String shape_) {
    return setArgument("shape", shape_);
  }

  /** Sets {@code shape}. */
  public RecordValue shape_(Value<String> shape_) {
    return setArgument("shape", shape_);
  }

  /** Refers to {@code shape}. */
  public Value<String> shape_() {
    return attributeValue("shape");
  }
}
