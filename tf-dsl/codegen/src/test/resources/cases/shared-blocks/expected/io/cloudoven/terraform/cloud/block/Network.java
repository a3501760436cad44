package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** {@code network} in {@code cloud_server_slot}. */
public final class Network extends NestedBlock<Network> {
  public Network(State state) {
    super(state);
  }

  @Override
  protected Network inState(State state) {
    return new Network(state);
  }

  /** Adds a block {@code rule}. */
  public Network rule(UnaryOperator<ServerSlotRule> content) {
    return addBlock("rule", new ServerSlotRule(newState("rule")), content);
  }

  /** Adds a block {@code rule} for each element. */
  public <E> Network rule(Each<E> each,
      BiFunction<ServerSlotRule, Each<E>, ServerSlotRule> content) {
    return addBlocks("rule", new ServerSlotRule(newState("rule")), each, content);
  }

  /** Refers to {@code rule}. */
  public NestedList<ServerSlotRule> rule() {
    return new NestedList<>(new ServerSlotRule(nestedState("rule")));
  }
}
