package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code value.List} in {@code Contoso.Bakery/3d$prints}. */
public final class MapExpr_2 extends TypedObject<MapExpr_2> {
  /** An object to fill. */
  public MapExpr_2() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public MapExpr_2(State state) {
    super(state);
  }

  @Override
  protected MapExpr_2 inState(State state) {
    return new MapExpr_2(state);
  }

  /** Sets {@code State}. */
  public MapExpr_2 state_2(String state_2) {
    return setProperty("State", state_2);
  }

  /** Sets {@code State}. */
  public MapExpr_2 state_2(Expr<String> state_2) {
    return setProperty("State", state_2);
  }

  /** Refers to {@code State}. */
  public Expr<String> state_2() {
    return propertyValue("State");
  }

  /** Sets {@code state}. */
  public MapExpr_2 state(String state) {
    return setProperty("state", state);
  }

  /** Sets {@code state}. */
  public MapExpr_2 state(Expr<String> state) {
    return setProperty("state", state);
  }

  /** Refers to {@code state}. */
  public Expr<String> state() {
    return propertyValue("state");
  }
}
