package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;

/** {@code dns} in {@code cloud_network}. */
public final class Dns extends NestedBlock<Dns> {
  private static final Shape SHAPE = Shape.of("servers!");

  public Dns(State state) {
    super(state);
  }

  @Override
  protected Dns inState(State state) {
    return new Dns(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code servers}; required. */
  public Dns servers(Collection<String> servers) {
    return setArgument("servers", servers);
  }

  /** Sets {@code servers}; required. */
  public Dns servers(Value<? extends Collection<String>> servers) {
    return setArgument("servers", servers);
  }

  /** Sets {@code servers}; required. */
  public Dns servers(String... servers) {
    return setElements("servers", servers);
  }

  /** Sets {@code servers}; required. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Dns servers(Value<String>... servers) {
    return setElements("servers", servers);
  }

  /** Refers to {@code servers}. */
  public ListValue<String> servers() {
    return attributeList("servers");
  }
}
