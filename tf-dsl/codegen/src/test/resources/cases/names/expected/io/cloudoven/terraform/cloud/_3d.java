package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_3d}. */
public final class _3d extends Resource<_3d> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_3d", "");

  private _3d(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static _3d named(String name) {
    return new _3d(named(TYPE, name));
  }

  @Override
  protected _3d inState(State state) {
    return new _3d(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
