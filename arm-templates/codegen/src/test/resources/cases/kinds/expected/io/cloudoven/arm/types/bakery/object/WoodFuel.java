package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import io.cloudoven.arm.types.bakery.value.WoodFuelTree;

/** {@code properties.fuel} in {@code Contoso.Bakery/ovens} whose {@code fuelType} is {@code Wood}. */
public final class WoodFuel extends TypedObject<WoodFuel> implements Fuel {
  private static final Shape SHAPE = Shape.of("fuelType!");

  /** An object to fill. */
  public WoodFuel() {
    super(State.empty().set("fuelType", "Wood"));
  }

  /** An object in a state; for generated code. */
  public WoodFuel(State state) {
    super(state);
  }

  @Override
  protected WoodFuel inState(State state) {
    return new WoodFuel(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code label}. */
  public WoodFuel label(String label) {
    return setProperty("label", label);
  }

  /** Sets {@code label}. */
  public WoodFuel label(Expr<String> label) {
    return setProperty("label", label);
  }

  /** Refers to {@code label}. */
  public Expr<String> label() {
    return propertyValue("label");
  }

  /** Refers to {@code fuelType}; always "Wood". */
  public Expr<String> fuelType() {
    return propertyValue("fuelType");
  }

  /** Sets {@code tree}. {@link WoodFuelTree} has the values. */
  public WoodFuel tree(String tree) {
    return setProperty("tree", tree);
  }

  /** Sets {@code tree}. {@link WoodFuelTree} has the values. */
  public WoodFuel tree(Expr<String> tree) {
    return setProperty("tree", tree);
  }

  /** Refers to {@code tree}. */
  public Expr<String> tree() {
    return propertyValue("tree");
  }
}
