package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code List} in {@code cloud_record}. */
public final class RecordList extends NestedBlock<RecordList> {
  public RecordList(State state) {
    super(state);
  }

  @Override
  protected RecordList inState(State state) {
    return new RecordList(state);
  }

  /** Sets {@code q}. */
  public RecordList q(String q) {
    return setArgument("q", q);
  }

  /** Sets {@code q}. */
  public RecordList q(Value<String> q) {
    return setArgument("q", q);
  }

  /** Refers to {@code q}. */
  public Value<String> q() {
    return attributeValue("q");
  }
}
