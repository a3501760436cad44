package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Each;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** {@code features} in {@code my-cloud}. */
public final class Features extends NestedBlock<Features> {
  private static final Shape SHAPE = Shape.of("purge{0,1}");

  public Features(State state) {
    super(state);
  }

  @Override
  protected Features inState(State state) {
    return new Features(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets the block {@code purge}; at most once. */
  public Features purge(UnaryOperator<Purge> content) {
    return addBlock("purge", new Purge(newState("purge")), content);
  }

  /** Sets the block {@code purge} for each element; at most once. */
  public <E> Features purge(Each<E> each, BiFunction<Purge, Each<E>, Purge> content) {
    return addBlocks("purge", new Purge(newState("purge")), each, content);
  }

  /** Refers to {@code purge}. */
  public Purge purge() {
    return new Purge(onlyState("purge"));
  }
}
