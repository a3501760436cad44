package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object._3dPrintMap;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/3d$prints}. */
public final class _3dPrint extends Resource<_3dPrint> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/3d$prints", "2026-01-01", "notify-", 8);

  private _3dPrint(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static _3dPrint named(String symbolicName) {
    return new _3dPrint(State.of(TYPE, symbolicName));
  }

  @Override
  protected _3dPrint inState(State state) {
    return new _3dPrint(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** Refers to {@code notify}; read-only. */
  public Expr<String> notify_() {
    return propertyValue("notify");
  }

  /** Sets {@code value}. */
  public _3dPrint value(UnaryOperator<_3dPrintMap> content) {
    return setObject("value", new _3dPrintMap(), content);
  }

  /** Sets {@code value}. */
  public _3dPrint value(Expr<_3dPrintMap> value) {
    return setProperty("value", value);
  }

  /** Refers to {@code value}. */
  public _3dPrintMap value() {
    return new _3dPrintMap(propertyState("value"));
  }
}
