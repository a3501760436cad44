package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code replica} in {@code cloud_disk}. */
public final class Replica extends NestedBlock<Replica> {
  public Replica(State state) {
    super(state);
  }

  @Override
  protected Replica inState(State state) {
    return new Replica(state);
  }

  /** Refers to {@code zone}; known after apply. */
  public Value<String> zone() {
    return attributeValue("zone");
  }
}
