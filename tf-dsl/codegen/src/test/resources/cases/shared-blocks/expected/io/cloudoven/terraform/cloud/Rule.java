package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.RuleServer;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_rule}. */
public final class Rule extends Resource<Rule> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_rule", "");

  private Rule(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Rule named(String name) {
    return new Rule(named(TYPE, name));
  }

  @Override
  protected Rule inState(State state) {
    return new Rule(state);
  }

  /** Sets {@code name}. */
  public Rule name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}. */
  public Rule name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Adds a block {@code server}. */
  public Rule server(UnaryOperator<RuleServer> content) {
    return addBlock("server", new RuleServer(newState("server")), content);
  }

  /** Adds a block {@code server} for each element. */
  public <E> Rule server(Each<E> each, BiFunction<RuleServer, Each<E>, RuleServer> content) {
    return addBlocks("server", new RuleServer(newState("server")), each, content);
  }

  /** Refers to {@code server}. */
  public NestedList<RuleServer> server() {
    return new NestedList<>(new RuleServer(nestedState("server")));
  }
}
