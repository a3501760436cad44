package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import java.util.List;
import java.util.Map;

/** {@code properties} in {@code Contoso.Bakery/ovens}. */
public final class OvenProperties extends TypedObject<OvenProperties> {
  private static final Shape SHAPE = Shape.of("fuel! last-");

  /** An object to fill. */
  public OvenProperties() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public OvenProperties(State state) {
    super(state);
  }

  @Override
  protected OvenProperties inState(State state) {
    return new OvenProperties(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code fuel}; required. */
  public OvenProperties fuel(Expr<? extends Fuel> fuel) {
    return setProperty("fuel", fuel);
  }

  /** Refers to {@code fuel}. */
  public AnyExpr fuel() {
    return propertyAny("fuel");
  }

  /** Sets {@code spare}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final OvenProperties spare(Expr<? extends Fuel>... spare) {
    return setElements("spare", (Object[]) spare);
  }

  /** Sets {@code spare}. */
  public OvenProperties spare(Expr<? extends List<? extends Fuel>> spare) {
    return setProperty("spare", spare);
  }

  /** Refers to {@code spare}. */
  public ListExpr<Fuel> spare() {
    return propertyList("spare");
  }

  /** Sets {@code named}. */
  public OvenProperties named(Map<String, ? extends Fuel> named) {
    return setProperty("named", named);
  }

  /** Sets {@code named}. */
  public OvenProperties named(Expr<? extends Map<String, ? extends Fuel>> named) {
    return setProperty("named", named);
  }

  /** Refers to {@code named}. */
  public MapExpr<Fuel> named() {
    return propertyMap("named");
  }

  /** Refers to {@code last}; read-only. */
  public AnyExpr last() {
    return propertyAny("last");
  }
}
