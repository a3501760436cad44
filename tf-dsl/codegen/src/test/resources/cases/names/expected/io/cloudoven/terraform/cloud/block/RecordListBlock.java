package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code list} in {@code cloud_record}. */
public final class RecordListBlock extends NestedBlock<RecordListBlock> {
  public RecordListBlock(State state) {
    super(state);
  }

  @Override
  protected RecordListBlock inState(State state) {
    return new RecordListBlock(state);
  }

  /** Sets {@code r}. */
  public RecordListBlock r(String r) {
    return setArgument("r", r);
  }

  /** Sets {@code r}. */
  public RecordListBlock r(Value<String> r) {
    return setArgument("r", r);
  }

  /** Refers to {@code r}. */
  public Value<String> r() {
    return attributeValue("r");
  }
}
