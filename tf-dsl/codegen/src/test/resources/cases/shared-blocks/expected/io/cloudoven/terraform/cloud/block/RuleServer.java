package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code server} in {@code cloud_rule}. */
public final class RuleServer extends NestedBlock<RuleServer> {
  public RuleServer(State state) {
    super(state);
  }

  @Override
  protected RuleServer inState(State state) {
    return new RuleServer(state);
  }

  /** Sets {@code name}. */
  public RuleServer name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}. */
  public RuleServer name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }
}
