package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code timeouts} in {@code cloud_server} and one other. */
public final class Timeouts extends NestedBlock<Timeouts> {
  public Timeouts(State state) {
    super(state);
  }

  @Override
  protected Timeouts inState(State state) {
    return new Timeouts(state);
  }

  /** Sets {@code create}. */
  public Timeouts create(String create) {
    return setArgument("create", create);
  }

  /** Sets {@code create}. */
  public Timeouts create(Value<String> create) {
    return setArgument("create", create);
  }

  /** Refers to {@code create}. */
  public Value<String> create() {
    return attributeValue("create");
  }
}
