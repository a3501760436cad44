package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code contact} in {@code cloud_account}. */
public final class Contact extends NestedBlock<Contact> {
  private static final Shape SHAPE = Shape.of("mail!");

  public Contact(State state) {
    super(state);
  }

  @Override
  protected Contact inState(State state) {
    return new Contact(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code mail}; required. */
  public Contact mail(String mail) {
    return setArgument("mail", mail);
  }

  /** Sets {@code mail}; required. */
  public Contact mail(Value<String> mail) {
    return setArgument("mail", mail);
  }

  /** Refers to {@code mail}. */
  public Value<String> mail() {
    return attributeValue("mail");
  }

  /** Sets {@code phone}. */
  public Contact phone(String phone) {
    return setArgument("phone", phone);
  }

  /** Sets {@code phone}. */
  public Contact phone(Value<String> phone) {
    return setArgument("phone", phone);
  }

  /** Refers to {@code phone}. */
  public Value<String> phone() {
    return attributeValue("phone");
  }
}
