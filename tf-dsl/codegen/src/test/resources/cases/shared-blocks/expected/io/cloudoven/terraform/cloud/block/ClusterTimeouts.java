package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code timeouts} in {@code cloud_cluster}. */
public final class ClusterTimeouts extends NestedBlock<ClusterTimeouts> {
  public ClusterTimeouts(State state) {
    super(state);
  }

  @Override
  protected ClusterTimeouts inState(State state) {
    return new ClusterTimeouts(state);
  }

  /** Sets {@code create}. */
  public ClusterTimeouts create(String create) {
    return setArgument("create", create);
  }

  /** Sets {@code create}. */
  public ClusterTimeouts create(Value<String> create) {
    return setArgument("create", create);
  }

  /** Refers to {@code create}. */
  public Value<String> create() {
    return attributeValue("create");
  }

  /** Sets {@code delete}. */
  public ClusterTimeouts delete(String delete) {
    return setArgument("delete", delete);
  }

  /** Sets {@code delete}. */
  public ClusterTimeouts delete(Value<String> delete) {
    return setArgument("delete", delete);
  }

  /** Refers to {@code delete}. */
  public Value<String> delete() {
    return attributeValue("delete");
  }
}
