package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code my_other}. */
public final class Other extends Resource<Other> {
  private static final BlockType TYPE = BlockType.resource(MyCloud.REQUIREMENT, "my_other", "");

  private Other(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Other named(String name) {
    return new Other(named(TYPE, name));
  }

  @Override
  protected Other inState(State state) {
    return new Other(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
