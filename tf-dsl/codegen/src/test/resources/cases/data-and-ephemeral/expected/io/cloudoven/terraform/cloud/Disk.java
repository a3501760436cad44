package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_disk}. */
public final class Disk extends Resource<Disk> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_disk", "id!");

  private Disk(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Disk named(String name) {
    return new Disk(named(TYPE, name));
  }

  @Override
  protected Disk inState(State state) {
    return new Disk(state);
  }

  /** Sets {@code id}; required. */
  public Disk id(String id) {
    return setArgument("id", id);
  }

  /** Sets {@code id}; required. */
  public Disk id(Value<String> id) {
    return setArgument("id", id);
  }

  /** Refers to {@code id}. */
  public Value<String> id() {
    return attributeValue("id");
  }

  /** Sets {@code name}. */
  public Disk name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}. */
  public Disk name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }
}
