package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** The resource {@code cloud_package_info}. */
public final class PackageInfo extends Resource<PackageInfo> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_package_info", "");

  private PackageInfo(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static PackageInfo named(String name) {
    return new PackageInfo(named(TYPE, name));
  }

  @Override
  protected PackageInfo inState(State state) {
    return new PackageInfo(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }
}
