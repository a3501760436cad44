package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties} in {@code Contoso.Bakery/shops/cakes}. */
public final class CakeProperties extends TypedObject<CakeProperties> {
  /** An object in a state; for generated code. */
  public CakeProperties(State state) {
    super(state);
  }

  @Override
  protected CakeProperties inState(State state) {
    return new CakeProperties(state);
  }

  /** Refers to {@code layers}; read-only. */
  public Expr<Number> layers() {
    return propertyValue("layers");
  }

  /** Refers to {@code maker}; read-only. */
  public Owner maker() {
    return new Owner(propertyState("maker"));
  }
}
