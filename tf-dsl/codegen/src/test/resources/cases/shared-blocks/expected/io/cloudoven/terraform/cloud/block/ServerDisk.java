package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code disk} in {@code cloud_server}. */
public final class ServerDisk extends NestedBlock<ServerDisk> {
  public ServerDisk(State state) {
    super(state);
  }

  @Override
  protected ServerDisk inState(State state) {
    return new ServerDisk(state);
  }

  /** Sets {@code size}. */
  public ServerDisk size(Number size) {
    return setArgument("size", size);
  }

  /** Sets {@code size}. */
  public ServerDisk size(Value<Number> size) {
    return setArgument("size", size);
  }

  /** Refers to {@code size}. */
  public Value<Number> size() {
    return attributeValue("size");
  }
}
