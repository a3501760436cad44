package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Sensitive;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code login} in {@code cloud_secret}. */
public final class Login extends NestedBlock<Login> {
  private static final Shape SHAPE = Shape.of("secret~");

  public Login(State state) {
    super(state);
  }

  @Override
  protected Login inState(State state) {
    return new Login(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Refers to {@code secret}; known after apply. */
  @Sensitive
  public Value<String> secret() {
    return attributeValue("secret");
  }
}
