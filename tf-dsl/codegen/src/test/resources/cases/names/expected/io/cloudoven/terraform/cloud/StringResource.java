package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_string}. */
public final class StringResource extends Resource<StringResource> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_string", "");

  private StringResource(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static StringResource named(String name) {
    return new StringResource(named(TYPE, name));
  }

  @Override
  protected StringResource inState(State state) {
    return new StringResource(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
