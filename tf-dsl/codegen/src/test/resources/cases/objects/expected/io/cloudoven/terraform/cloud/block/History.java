package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code history} in {@code cloud_account}. */
public final class History extends NestedBlock<History> {
  public History(State state) {
    super(state);
  }

  @Override
  protected History inState(State state) {
    return new History(state);
  }

  /** Refers to {@code at}; known after apply. */
  public Value<String> at() {
    return attributeValue("at");
  }
}
