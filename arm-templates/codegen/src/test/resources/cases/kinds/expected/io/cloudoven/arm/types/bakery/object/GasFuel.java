package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties.fuel} in {@code Contoso.Bakery/ovens} whose {@code fuelType} is {@code Gas}. */
public final class GasFuel extends TypedObject<GasFuel> implements Fuel {
  private static final Shape SHAPE = Shape.of("fuelType! pressure!");

  /** An object to fill. */
  public GasFuel() {
    super(State.empty().set("fuelType", "Gas"));
  }

  /** An object in a state; for generated code. */
  public GasFuel(State state) {
    super(state);
  }

  @Override
  protected GasFuel inState(State state) {
    return new GasFuel(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code label}. */
  public GasFuel label(String label) {
    return setProperty("label", label);
  }

  /** Sets {@code label}. */
  public GasFuel label(Expr<String> label) {
    return setProperty("label", label);
  }

  /** Refers to {@code label}. */
  public Expr<String> label() {
    return propertyValue("label");
  }

  /** Refers to {@code fuelType}; always "Gas". */
  public Expr<String> fuelType() {
    return propertyValue("fuelType");
  }

  /** Sets {@code pressure}; required. */
  public GasFuel pressure(Number pressure) {
    return setProperty("pressure", pressure);
  }

  /** Sets {@code pressure}; required. */
  public GasFuel pressure(Expr<? extends Number> pressure) {
    return setProperty("pressure", pressure);
  }

  /** Refers to {@code pressure}. */
  public Expr<Number> pressure() {
    return propertyValue("pressure");
  }
}
