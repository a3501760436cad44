package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.Rule;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_cellar}. */
public final class Cellar extends Resource<Cellar> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_cellar", "");

  private Cellar(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Cellar named(String name) {
    return new Cellar(named(TYPE, name));
  }

  @Override
  protected Cellar inState(State state) {
    return new Cellar(state);
  }

  /** Adds a block {@code rule}. What is let <strong>in</strong>. */
  public Cellar rule(UnaryOperator<Rule> content) {
    return addBlock("rule", new Rule(newState("rule")), content);
  }

  /** Adds a block {@code rule} for each element. */
  public <E> Cellar rule(Each<E> each, BiFunction<Rule, Each<E>, Rule> content) {
    return addBlocks("rule", new Rule(newState("rule")), each, content);
  }

  /** Refers to {@code rule}. */
  public NestedList<Rule> rule() {
    return new NestedList<>(new Rule(nestedState("rule")));
  }
}
