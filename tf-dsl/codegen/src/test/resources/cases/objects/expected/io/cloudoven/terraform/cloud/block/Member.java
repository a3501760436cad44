package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code member} in {@code cloud_account}. */
public final class Member extends NestedBlock<Member> {
  private static final Shape SHAPE = Shape.of("name?");

  public Member(State state) {
    super(state);
  }

  @Override
  protected Member inState(State state) {
    return new Member(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code name}. */
  public Member name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}. */
  public Member name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Sets {@code note}. */
  public Member note(String note) {
    return setArgument("note", note);
  }

  /** Sets {@code note}. */
  public Member note(Value<String> note) {
    return setArgument("note", note);
  }

  /** Refers to {@code note}. */
  public Value<String> note() {
    return attributeValue("note");
  }
}
