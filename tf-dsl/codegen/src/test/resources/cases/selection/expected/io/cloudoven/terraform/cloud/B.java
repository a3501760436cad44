package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.BPart;
import io.cloudoven.terraform.cloud.block.Own;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_b}. */
public final class B extends Resource<B> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_b", "");

  private B(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static B named(String name) {
    return new B(named(TYPE, name));
  }

  @Override
  protected B inState(State state) {
    return new B(state);
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }

  /** Adds a block {@code own}. */
  public B own(UnaryOperator<Own> content) {
    return addBlock("own", new Own(newState("own")), content);
  }

  /** Adds a block {@code own} for each element. */
  public <E> B own(Each<E> each, BiFunction<Own, Each<E>, Own> content) {
    return addBlocks("own", new Own(newState("own")), each, content);
  }

  /** Refers to {@code own}. */
  public NestedList<Own> own() {
    return new NestedList<>(new Own(nestedState("own")));
  }

  /** Adds a block {@code part}. */
  public B part(UnaryOperator<BPart> content) {
    return addBlock("part", new BPart(newState("part")), content);
  }

  /** Adds a block {@code part} for each element. */
  public <E> B part(Each<E> each, BiFunction<BPart, Each<E>, BPart> content) {
    return addBlocks("part", new BPart(newState("part")), each, content);
  }

  /** Refers to {@code part}. */
  public NestedList<BPart> part() {
    return new NestedList<>(new BPart(nestedState("part")));
  }
}
