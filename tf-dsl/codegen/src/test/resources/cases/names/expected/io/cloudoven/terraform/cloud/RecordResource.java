package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_Record}. */
public final class RecordResource extends Resource<RecordResource> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_Record", "");

  private RecordResource(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static RecordResource named(String name) {
    return new RecordResource(named(TYPE, name));
  }

  @Override
  protected RecordResource inState(State state) {
    return new RecordResource(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
