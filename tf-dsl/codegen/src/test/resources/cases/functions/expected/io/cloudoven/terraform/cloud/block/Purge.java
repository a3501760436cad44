package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code features.purge} in {@code my-cloud}. */
public final class Purge extends NestedBlock<Purge> {
  public Purge(State state) {
    super(state);
  }

  @Override
  protected Purge inState(State state) {
    return new Purge(state);
  }

  /** Sets {@code enabled}. */
  public Purge enabled(boolean enabled) {
    return setArgument("enabled", enabled);
  }

  /** Sets {@code enabled}. */
  public Purge enabled(Value<Boolean> enabled) {
    return setArgument("enabled", enabled);
  }

  /** Refers to {@code enabled}. */
  public Value<Boolean> enabled() {
    return attributeValue("enabled");
  }
}
