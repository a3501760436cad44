package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.ServerDisk;
import io.cloudoven.terraform.cloud.block.ServerRule;
import io.cloudoven.terraform.cloud.block.Timeouts;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_server}. */
public final class Server extends Resource<Server> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_server", "timeouts{0,1}");

  private Server(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Server named(String name) {
    return new Server(named(TYPE, name));
  }

  @Override
  protected Server inState(State state) {
    return new Server(state);
  }

  /** Adds a block {@code disk}. */
  public Server disk(UnaryOperator<ServerDisk> content) {
    return addBlock("disk", new ServerDisk(newState("disk")), content);
  }

  /** Adds a block {@code disk} for each element. */
  public <E> Server disk(Each<E> each, BiFunction<ServerDisk, Each<E>, ServerDisk> content) {
    return addBlocks("disk", new ServerDisk(newState("disk")), each, content);
  }

  /** Refers to {@code disk}. */
  public NestedList<ServerDisk> disk() {
    return new NestedList<>(new ServerDisk(nestedState("disk")));
  }

  /** Adds a block {@code rule}. */
  public Server rule(UnaryOperator<ServerRule> content) {
    return addBlock("rule", new ServerRule(newState("rule")), content);
  }

  /** Adds a block {@code rule} for each element. */
  public <E> Server rule(Each<E> each, BiFunction<ServerRule, Each<E>, ServerRule> content) {
    return addBlocks("rule", new ServerRule(newState("rule")), each, content);
  }

  /** Refers to {@code rule}. */
  public NestedList<ServerRule> rule() {
    return new NestedList<>(new ServerRule(nestedState("rule")));
  }

  /** Sets the block {@code timeouts}; at most once. */
  public Server timeouts(UnaryOperator<Timeouts> content) {
    return addBlock("timeouts", new Timeouts(newState("timeouts")), content);
  }

  /** Refers to {@code timeouts}. */
  public Timeouts timeouts() {
    return new Timeouts(nestedState("timeouts"));
  }
}
