package io.cloudoven.terraform.cloud.data;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.Cloud;
import io.cloudoven.terraform.cloud.block.ServerDataRule;

/** The data source {@code cloud_server}. */
public final class ServerData extends DataSource<ServerData> {
  private static final BlockType TYPE = BlockType.data(Cloud.REQUIREMENT, "cloud_server", "");

  private ServerData(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static ServerData named(String name) {
    return new ServerData(named(TYPE, name));
  }

  @Override
  protected ServerData inState(State state) {
    return new ServerData(state);
  }

  /** Refers to {@code rule}; known after apply. */
  public NestedList<ServerDataRule> rule() {
    return new NestedList<>(new ServerDataRule(nestedState("rule")));
  }
}
