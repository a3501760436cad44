package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** {@code subnet} in {@code cloud_network}. */
public final class Subnet extends NestedBlock<Subnet> {
  private static final Shape SHAPE = Shape.of("delegation{0,1} prefix!");

  public Subnet(State state) {
    super(state);
  }

  @Override
  protected Subnet inState(State state) {
    return new Subnet(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets the block {@code delegation}; at most once. */
  public Subnet delegation(UnaryOperator<Delegation> content) {
    return addBlock("delegation", new Delegation(newState("delegation")), content);
  }

  /** Sets the block {@code delegation} for each element; at most once. */
  public <E> Subnet delegation(Each<E> each, BiFunction<Delegation, Each<E>, Delegation> content) {
    return addBlocks("delegation", new Delegation(newState("delegation")), each, content);
  }

  /** Refers to {@code delegation}. */
  public Delegation delegation() {
    return new Delegation(onlyState("delegation"));
  }

  /** Sets {@code prefix}; required. */
  public Subnet prefix(String prefix) {
    return setArgument("prefix", prefix);
  }

  /** Sets {@code prefix}; required. */
  public Subnet prefix(Value<String> prefix) {
    return setArgument("prefix", prefix);
  }

  /** Refers to {@code prefix}. */
  public Value<String> prefix() {
    return attributeValue("prefix");
  }
}
