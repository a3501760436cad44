package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code part} in {@code cloud_d}. */
public final class DDataPart extends NestedBlock<DDataPart> {
  public DDataPart(State state) {
    super(state);
  }

  @Override
  protected DDataPart inState(State state) {
    return new DDataPart(state);
  }

  /** Sets {@code w}. */
  public DDataPart w(String w) {
    return setArgument("w", w);
  }

  /** Sets {@code w}. */
  public DDataPart w(Value<String> w) {
    return setArgument("w", w);
  }

  /** Refers to {@code w}. */
  public Value<String> w() {
    return attributeValue("w");
  }
}
