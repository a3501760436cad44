package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;

/** {@code filter} in {@code cloud_disk}. */
public final class Filter extends NestedBlock<Filter> {
  private static final Shape SHAPE = Shape.of("name! values!");

  public Filter(State state) {
    super(state);
  }

  @Override
  protected Filter inState(State state) {
    return new Filter(state);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  /** Sets {@code name}; required. */
  public Filter name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Filter name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Sets {@code values}; required. */
  public Filter values(Collection<String> values) {
    return setArgument("values", values);
  }

  /** Sets {@code values}; required. */
  public Filter values(Value<? extends Collection<String>> values) {
    return setArgument("values", values);
  }

  /** Sets {@code values}; required. */
  public Filter values(String... values) {
    return setElements("values", values);
  }

  /** Sets {@code values}; required. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Filter values(Value<String>... values) {
    return setElements("values", values);
  }

  /** Refers to {@code values}. */
  public ListValue<String> values() {
    return attributeList("values");
  }
}
