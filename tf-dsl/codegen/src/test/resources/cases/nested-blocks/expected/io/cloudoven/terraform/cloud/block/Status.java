package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code status} in {@code cloud_network}. */
public final class Status extends NestedBlock<Status> {
  public Status(State state) {
    super(state);
  }

  @Override
  protected Status inState(State state) {
    return new Status(state);
  }

  /** Refers to {@code state}; known after apply. */
  public Value<String> state() {
    return attributeValue("state");
  }
}
