package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;
import java.util.function.UnaryOperator;

/** {@code owner} in {@code cloud_account}. */
public final class Owner extends NestedBlock<Owner> {
  private static final Shape SHAPE = Shape.of("inner? name? size?");

  public Owner(State state) {
    super(state);
  }

  @Override
  protected Owner inState(State state) {
    return new Owner(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code inner}. */
  public Owner inner(UnaryOperator<Inner> content) {
    return setObject("inner", new Inner(newState("inner")), content);
  }

  /** Sets {@code inner}. */
  public Owner inner(Value<Inner> inner) {
    return setArgument("inner", inner);
  }

  /** Refers to {@code inner}. */
  public Inner inner() {
    return new Inner(nestedState("inner"));
  }

  /** Sets {@code name}. */
  public Owner name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}. */
  public Owner name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Sets {@code size}. */
  public Owner size(Number size) {
    return setArgument("size", size);
  }

  /** Sets {@code size}. */
  public Owner size(Value<Number> size) {
    return setArgument("size", size);
  }

  /** Refers to {@code size}. */
  public Value<Number> size() {
    return attributeValue("size");
  }
}
