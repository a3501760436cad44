package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import io.cloudoven.arm.types.bakery.value.SkuName;

/** {@code sku} in {@code Contoso.Bakery/Shops}. */
public final class Sku extends TypedObject<Sku> {
  /** An object to fill. */
  public Sku() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public Sku(State state) {
    super(state);
  }

  @Override
  protected Sku inState(State state) {
    return new Sku(state);
  }

  /** Sets {@code name}. {@link SkuName} has the values. */
  public Sku name(String name) {
    return setProperty("name", name);
  }

  /** Sets {@code name}. {@link SkuName} has the values. */
  public Sku name(Expr<String> name) {
    return setProperty("name", name);
  }

  /** Refers to {@code name}. */
  public Expr<String> name() {
    return propertyValue("name");
  }
}
