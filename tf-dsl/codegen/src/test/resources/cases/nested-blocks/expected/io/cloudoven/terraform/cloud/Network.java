package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.NestedMap;
import io.cloudoven.terraform.block.NestedSet;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.Defaults;
import io.cloudoven.terraform.cloud.block.Dns;
import io.cloudoven.terraform.cloud.block.Firewall;
import io.cloudoven.terraform.cloud.block.Logging;
import io.cloudoven.terraform.cloud.block.Peer;
import io.cloudoven.terraform.cloud.block.Rule;
import io.cloudoven.terraform.cloud.block.Status;
import io.cloudoven.terraform.cloud.block.Subnet;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_network}. */
public final class Network extends Resource<Network> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_network", "defaults{0,1} dns{1,1} firewall{0,1} logging{0,1} rule{0,20} subnet{1,}");

  private Network(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Network named(String name) {
    return new Network(named(TYPE, name));
  }

  @Override
  protected Network inState(State state) {
    return new Network(state);
  }

  /** Sets the block {@code defaults}; at most once. */
  public Network defaults(UnaryOperator<Defaults> content) {
    return addBlock("defaults", new Defaults(newState("defaults")), content);
  }

  /** Refers to {@code defaults}. */
  public Defaults defaults() {
    return new Defaults(nestedState("defaults"));
  }

  /** Sets the block {@code dns}; required, once. */
  public Network dns(UnaryOperator<Dns> content) {
    return addBlock("dns", new Dns(newState("dns")), content);
  }

  /** Sets the block {@code dns} for each element; required, once. */
  public <E> Network dns(Each<E> each, BiFunction<Dns, Each<E>, Dns> content) {
    return addBlocks("dns", new Dns(newState("dns")), each, content);
  }

  /** Refers to {@code dns}. */
  public Dns dns() {
    return new Dns(onlyState("dns"));
  }

  /** Sets the block {@code firewall}; at most once. */
  public Network firewall(UnaryOperator<Firewall> content) {
    return addBlock("firewall", new Firewall(newState("firewall")), content);
  }

  /** Sets the block {@code firewall} for each element; at most once. */
  public <E> Network firewall(Each<E> each, BiFunction<Firewall, Each<E>, Firewall> content) {
    return addBlocks("firewall", new Firewall(newState("firewall")), each, content);
  }

  /** Refers to {@code firewall}. */
  public Firewall firewall() {
    return new Firewall(onlyState("firewall"));
  }

  /** Sets the block {@code logging}; at most once. */
  public Network logging(UnaryOperator<Logging> content) {
    return addBlock("logging", new Logging(newState("logging")), content);
  }

  /** Refers to {@code logging}. */
  public Logging logging() {
    return new Logging(nestedState("logging"));
  }

  /** Adds a block {@code peer}. */
  public Network peer(String key, UnaryOperator<Peer> content) {
    return addBlock("peer", key, new Peer(newState("peer")), content);
  }

  /** Refers to {@code peer}. */
  public NestedMap<Peer> peer() {
    return new NestedMap<>(new Peer(nestedState("peer")));
  }

  /** Adds a block {@code rule}; at most 20. */
  public Network rule(UnaryOperator<Rule> content) {
    return addBlock("rule", new Rule(newState("rule")), content);
  }

  /** Adds a block {@code rule} for each element; at most 20. */
  public <E> Network rule(Each<E> each, BiFunction<Rule, Each<E>, Rule> content) {
    return addBlocks("rule", new Rule(newState("rule")), each, content);
  }

  /** Refers to {@code rule}. */
  public NestedSet<Rule> rule() {
    return new NestedSet<>(new Rule(nestedState("rule")));
  }

  /** Refers to {@code status}; known after apply. */
  public NestedList<Status> status() {
    return new NestedList<>(new Status(nestedState("status")));
  }

  /** Adds a block {@code subnet}; at least 1. */
  public Network subnet(UnaryOperator<Subnet> content) {
    return addBlock("subnet", new Subnet(newState("subnet")), content);
  }

  /** Adds a block {@code subnet} for each element; at least 1. */
  public <E> Network subnet(Each<E> each, BiFunction<Subnet, Each<E>, Subnet> content) {
    return addBlocks("subnet", new Subnet(newState("subnet")), each, content);
  }

  /** Refers to {@code subnet}. */
  public NestedList<Subnet> subnet() {
    return new NestedList<>(new Subnet(nestedState("subnet")));
  }
}
