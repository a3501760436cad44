package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_bc}. */
public final class Bc extends Resource<Bc> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_bc", "");

  private Bc(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Bc named(String name) {
    return new Bc(named(TYPE, name));
  }

  @Override
  protected Bc inState(State state) {
    return new Bc(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
