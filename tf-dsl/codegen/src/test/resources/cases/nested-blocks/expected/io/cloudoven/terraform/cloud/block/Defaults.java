package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code defaults} in {@code cloud_network}. */
public final class Defaults extends NestedBlock<Defaults> {
  public Defaults(State state) {
    super(state);
  }

  @Override
  protected Defaults inState(State state) {
    return new Defaults(state);
  }

  /** Sets {@code mtu}. */
  public Defaults mtu(Number mtu) {
    return setArgument("mtu", mtu);
  }

  /** Sets {@code mtu}. */
  public Defaults mtu(Value<Number> mtu) {
    return setArgument("mtu", mtu);
  }

  /** Refers to {@code mtu}. */
  public Value<Number> mtu() {
    return attributeValue("mtu");
  }
}
