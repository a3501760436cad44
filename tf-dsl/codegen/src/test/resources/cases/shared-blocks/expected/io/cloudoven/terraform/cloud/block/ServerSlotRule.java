package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code network.rule} in {@code cloud_server_slot}. */
public final class ServerSlotRule extends NestedBlock<ServerSlotRule> {
  public ServerSlotRule(State state) {
    super(state);
  }

  @Override
  protected ServerSlotRule inState(State state) {
    return new ServerSlotRule(state);
  }

  /** Sets {@code port}. */
  public ServerSlotRule port(Number port) {
    return setArgument("port", port);
  }

  /** Sets {@code port}. */
  public ServerSlotRule port(Value<Number> port) {
    return setArgument("port", port);
  }

  /** Refers to {@code port}. */
  public Value<Number> port() {
    return attributeValue("port");
  }
}
