package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import java.util.function.UnaryOperator;

/** {@code value} in {@code Contoso.Bakery/3d$prints}. */
public final class _3dPrintMap extends TypedObject<_3dPrintMap> {
  /** An object to fill. */
  public _3dPrintMap() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public _3dPrintMap(State state) {
    super(state);
  }

  @Override
  protected _3dPrintMap inState(State state) {
    return new _3dPrintMap(state);
  }

  /** Sets {@code List}. */
  public _3dPrintMap list(UnaryOperator<MapExpr_2> content) {
    return setObject("List", new MapExpr_2(), content);
  }

  /** Sets {@code List}. */
  public _3dPrintMap list(Expr<MapExpr_2> list) {
    return setProperty("List", list);
  }

  /** Refers to {@code List}. */
  public MapExpr_2 list() {
    return new MapExpr_2(propertyState("List"));
  }
}
