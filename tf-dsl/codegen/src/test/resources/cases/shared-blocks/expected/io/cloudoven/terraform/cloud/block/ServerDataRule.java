package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code rule} in {@code cloud_server}. */
public final class ServerDataRule extends NestedBlock<ServerDataRule> {
  public ServerDataRule(State state) {
    super(state);
  }

  @Override
  protected ServerDataRule inState(State state) {
    return new ServerDataRule(state);
  }

  /** Refers to {@code name}; known after apply. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Refers to {@code priority}; known after apply. */
  public Value<Number> priority() {
    return attributeValue("priority");
  }
}
