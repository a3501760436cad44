package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code oven} in {@code Contoso.Bakery/ovens/doors}. */
public final class InlineOven extends TypedObject<InlineOven> {
  /** An object to fill. */
  public InlineOven() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public InlineOven(State state) {
    super(state);
  }

  @Override
  protected InlineOven inState(State state) {
    return new InlineOven(state);
  }

  /** Sets {@code width}. */
  public InlineOven width(Number width) {
    return setProperty("width", width);
  }

  /** Sets {@code width}. */
  public InlineOven width(Expr<? extends Number> width) {
    return setProperty("width", width);
  }

  /** Refers to {@code width}. */
  public Expr<Number> width() {
    return propertyValue("width");
  }
}
