package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Sensitive;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code site} in {@code cloud_account}. */
public final class Site extends NestedBlock<Site> {
  private static final Shape SHAPE = Shape.of("url!~");

  public Site(State state) {
    super(state);
  }

  @Override
  protected Site inState(State state) {
    return new Site(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code url}; required. */
  @Sensitive
  public Site url(String url) {
    return setArgument("url", url);
  }

  /** Sets {@code url}; required. */
  @Sensitive
  public Site url(Value<String> url) {
    return setArgument("url", url);
  }

  /** Refers to {@code url}. */
  @Sensitive
  public Value<String> url() {
    return attributeValue("url");
  }
}
