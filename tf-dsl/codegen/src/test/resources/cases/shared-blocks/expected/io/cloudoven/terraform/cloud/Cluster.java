package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.ClusterRule;
import io.cloudoven.terraform.cloud.block.ClusterTimeouts;
import io.cloudoven.terraform.cloud.block.Disk;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_cluster}. */
public final class Cluster extends Resource<Cluster> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_cluster", "timeouts{0,1}");

  private Cluster(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Cluster named(String name) {
    return new Cluster(named(TYPE, name));
  }

  @Override
  protected Cluster inState(State state) {
    return new Cluster(state);
  }

  /** Adds a block {@code disk}. */
  public Cluster disk(UnaryOperator<Disk> content) {
    return addBlock("disk", new Disk(newState("disk")), content);
  }

  /** Adds a block {@code disk} for each element. */
  public <E> Cluster disk(Each<E> each, BiFunction<Disk, Each<E>, Disk> content) {
    return addBlocks("disk", new Disk(newState("disk")), each, content);
  }

  /** Refers to {@code disk}. */
  public NestedList<Disk> disk() {
    return new NestedList<>(new Disk(nestedState("disk")));
  }

  /** Adds a block {@code rule}. */
  public Cluster rule(UnaryOperator<ClusterRule> content) {
    return addBlock("rule", new ClusterRule(newState("rule")), content);
  }

  /** Adds a block {@code rule} for each element. */
  public <E> Cluster rule(Each<E> each, BiFunction<ClusterRule, Each<E>, ClusterRule> content) {
    return addBlocks("rule", new ClusterRule(newState("rule")), each, content);
  }

  /** Refers to {@code rule}. */
  public NestedList<ClusterRule> rule() {
    return new NestedList<>(new ClusterRule(nestedState("rule")));
  }

  /** Sets the block {@code timeouts}; at most once. */
  public Cluster timeouts(UnaryOperator<ClusterTimeouts> content) {
    return addBlock("timeouts", new ClusterTimeouts(newState("timeouts")), content);
  }

  /** Refers to {@code timeouts}. */
  public ClusterTimeouts timeouts() {
    return new ClusterTimeouts(nestedState("timeouts"));
  }
}
