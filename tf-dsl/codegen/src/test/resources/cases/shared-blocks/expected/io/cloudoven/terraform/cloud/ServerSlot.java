package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.Disk;
import io.cloudoven.terraform.cloud.block.Network;
import io.cloudoven.terraform.cloud.block.Timeouts;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_server_slot}. */
public final class ServerSlot extends Resource<ServerSlot> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_server_slot", "timeouts{0,1}");

  private ServerSlot(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static ServerSlot named(String name) {
    return new ServerSlot(named(TYPE, name));
  }

  @Override
  protected ServerSlot inState(State state) {
    return new ServerSlot(state);
  }

  /** Adds a block {@code disk}. */
  public ServerSlot disk(UnaryOperator<Disk> content) {
    return addBlock("disk", new Disk(newState("disk")), content);
  }

  /** Adds a block {@code disk} for each element. */
  public <E> ServerSlot disk(Each<E> each, BiFunction<Disk, Each<E>, Disk> content) {
    return addBlocks("disk", new Disk(newState("disk")), each, content);
  }

  /** Refers to {@code disk}. */
  public NestedList<Disk> disk() {
    return new NestedList<>(new Disk(nestedState("disk")));
  }

  /** Adds a block {@code network}. */
  public ServerSlot network(UnaryOperator<Network> content) {
    return addBlock("network", new Network(newState("network")), content);
  }

  /** Adds a block {@code network} for each element. */
  public <E> ServerSlot network(Each<E> each, BiFunction<Network, Each<E>, Network> content) {
    return addBlocks("network", new Network(newState("network")), each, content);
  }

  /** Refers to {@code network}. */
  public NestedList<Network> network() {
    return new NestedList<>(new Network(nestedState("network")));
  }

  /** Sets the block {@code timeouts}; at most once. */
  public ServerSlot timeouts(UnaryOperator<Timeouts> content) {
    return addBlock("timeouts", new Timeouts(newState("timeouts")), content);
  }

  /** Refers to {@code timeouts}. */
  public Timeouts timeouts() {
    return new Timeouts(nestedState("timeouts"));
  }
}
