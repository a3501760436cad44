package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code listKeys.keys} in {@code Contoso.Bakery/shops}. */
public final class ShopKey extends TypedObject<ShopKey> {
  /** An object in a state; for generated code. */
  public ShopKey(State state) {
    super(state);
  }

  @Override
  protected ShopKey inState(State state) {
    return new ShopKey(state);
  }

  /** Refers to {@code value}; read-only. */
  public Expr<String> value() {
    return propertyValue("value");
  }
}
