package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code doors} in {@code Contoso.Bakery/ovens}. */
public final class Door extends TypedObject<Door> {
  /** An object to fill. */
  public Door() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public Door(State state) {
    super(state);
  }

  @Override
  protected Door inState(State state) {
    return new Door(state);
  }

  /** Sets {@code width}. */
  public Door width(Number width) {
    return setProperty("width", width);
  }

  /** Sets {@code width}. */
  public Door width(Expr<? extends Number> width) {
    return setProperty("width", width);
  }

  /** Refers to {@code width}. */
  public Expr<Number> width() {
    return propertyValue("width");
  }
}
