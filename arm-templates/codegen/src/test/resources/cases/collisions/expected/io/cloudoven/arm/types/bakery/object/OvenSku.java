package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import io.cloudoven.arm.types.bakery.value.OvenSkuName;

/** {@code sku} in {@code Contoso.Bakery/ovens}. */
public final class OvenSku extends TypedObject<OvenSku> {
  /** An object to fill. */
  public OvenSku() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public OvenSku(State state) {
    super(state);
  }

  @Override
  protected OvenSku inState(State state) {
    return new OvenSku(state);
  }

  /** Sets {@code name}. {@link OvenSkuName} has the values. */
  public OvenSku name(String name) {
    return setProperty("name", name);
  }

  /** Sets {@code name}. {@link OvenSkuName} has the values. */
  public OvenSku name(Expr<String> name) {
    return setProperty("name", name);
  }

  /** Refers to {@code name}. */
  public Expr<String> name() {
    return propertyValue("name");
  }
}
