package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;

/** {@code firewall} in {@code cloud_network}. */
public final class Firewall extends NestedBlock<Firewall> {
  public Firewall(State state) {
    super(state);
  }

  @Override
  protected Firewall inState(State state) {
    return new Firewall(state);
  }
}
