package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code peer} in {@code cloud_network}. */
public final class Peer extends NestedBlock<Peer> {
  private static final Shape SHAPE = Shape.of("address!");

  public Peer(State state) {
    super(state);
  }

  @Override
  protected Peer inState(State state) {
    return new Peer(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code address}; required. */
  public Peer address(String address) {
    return setArgument("address", address);
  }

  /** Sets {@code address}; required. */
  public Peer address(Value<String> address) {
    return setArgument("address", address);
  }

  /** Refers to {@code address}. */
  public Value<String> address() {
    return attributeValue("address");
  }
}
