package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_cloud}. */
public final class CloudResource extends Resource<CloudResource> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_cloud", "");

  private CloudResource(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static CloudResource named(String name) {
    return new CloudResource(named(TYPE, name));
  }

  @Override
  protected CloudResource inState(State state) {
    return new CloudResource(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
