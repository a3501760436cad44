package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code listKeys} in {@code Contoso.Bakery/classes}. */
public final class TL extends TypedObject<TL> {
  /** An object in a state; for generated code. */
  public TL(State state) {
    super(state);
  }

  @Override
  protected TL inState(State state) {
    return new TL(state);
  }

  /** Refers to <code>&#42;&#47;</code>; read-only. */
  public Expr<String> u002au002f() {
    return propertyValue("*/");
  }

  /** Refers to {@code hashCode}; read-only. */
  public Expr<String> hashCode_() {
    return propertyValue("hashCode");
  }

  /** Refers to {@code property}; read-only. */
  public Expr<String> property_() {
    return propertyValue("property");
  }
}
