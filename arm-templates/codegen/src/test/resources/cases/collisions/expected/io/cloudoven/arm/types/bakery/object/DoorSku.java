package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import io.cloudoven.arm.types.bakery.value.DoorSkuName;

/** {@code sku} in {@code Contoso.Bakery/ovens/doors}. */
public final class DoorSku extends TypedObject<DoorSku> {
  /** An object to fill. */
  public DoorSku() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public DoorSku(State state) {
    super(state);
  }

  @Override
  protected DoorSku inState(State state) {
    return new DoorSku(state);
  }

  /** Sets {@code name}. {@link DoorSkuName} has the values. */
  public DoorSku name(String name) {
    return setProperty("name", name);
  }

  /** Sets {@code name}. {@link DoorSkuName} has the values. */
  public DoorSku name(Expr<String> name) {
    return setProperty("name", name);
  }

  /** Refers to {@code name}. */
  public Expr<String> name() {
    return propertyValue("name");
  }
}
