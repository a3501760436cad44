package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_resource}. */
public final class ResourceResource extends Resource<ResourceResource> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_resource", "");

  private ResourceResource(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static ResourceResource named(String name) {
    return new ResourceResource(named(TYPE, name));
  }

  @Override
  protected ResourceResource inState(State state) {
    return new ResourceResource(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
