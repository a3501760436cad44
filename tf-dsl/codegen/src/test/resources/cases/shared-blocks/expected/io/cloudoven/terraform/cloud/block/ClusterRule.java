package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code rule} in {@code cloud_cluster}. */
public final class ClusterRule extends NestedBlock<ClusterRule> {
  public ClusterRule(State state) {
    super(state);
  }

  @Override
  protected ClusterRule inState(State state) {
    return new ClusterRule(state);
  }

  /** Sets {@code deny}. */
  public ClusterRule deny(boolean deny) {
    return setArgument("deny", deny);
  }

  /** Sets {@code deny}. */
  public ClusterRule deny(Value<Boolean> deny) {
    return setArgument("deny", deny);
  }

  /** Refers to {@code deny}. */
  public Value<Boolean> deny() {
    return attributeValue("deny");
  }
}
