package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties.owners} in {@code Contoso.Bakery/shops}. */
public final class Owner extends TypedObject<Owner> {
  private static final Shape SHAPE = Shape.of("since-");

  /** An object to fill. */
  public Owner() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public Owner(State state) {
    super(state);
  }

  @Override
  protected Owner inState(State state) {
    return new Owner(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code share}. */
  public Owner share(Number share) {
    return setProperty("share", share);
  }

  /** Sets {@code share}. */
  public Owner share(Expr<? extends Number> share) {
    return setProperty("share", share);
  }

  /** Refers to {@code share}. */
  public Expr<Number> share() {
    return propertyValue("share");
  }

  /** Refers to {@code since}; read-only. */
  public Expr<String> since() {
    return propertyValue("since");
  }
}
