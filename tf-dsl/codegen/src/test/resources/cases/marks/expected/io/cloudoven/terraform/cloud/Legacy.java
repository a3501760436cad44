package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/**
 * The resource {@code cloud_legacy}.
 * @deprecated Use cloud_secret.
 */
@Deprecated
public final class Legacy extends Resource<Legacy> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_legacy", "");

  private Legacy(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Legacy named(String name) {
    return new Legacy(named(TYPE, name));
  }

  @Override
  protected Legacy inState(State state) {
    return new Legacy(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
