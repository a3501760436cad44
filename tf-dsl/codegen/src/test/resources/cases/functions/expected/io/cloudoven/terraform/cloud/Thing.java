package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code my-cloud_thing}. */
public final class Thing extends Resource<Thing> {
  private static final BlockType TYPE = BlockType.resource(MyCloud.REQUIREMENT, "my-cloud_thing", "name!");

  private Thing(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Thing named(String name) {
    return new Thing(named(TYPE, name));
  }

  @Override
  protected Thing inState(State state) {
    return new Thing(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }

  /** Sets {@code name}; required. */
  public Thing name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Thing name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }
}
