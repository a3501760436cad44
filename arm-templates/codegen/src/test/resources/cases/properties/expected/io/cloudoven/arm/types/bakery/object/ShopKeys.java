package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.resource.ObjectList;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code listKeys} in {@code Contoso.Bakery/shops}. */
public final class ShopKeys extends TypedObject<ShopKeys> {
  /** An object in a state; for generated code. */
  public ShopKeys(State state) {
    super(state);
  }

  @Override
  protected ShopKeys inState(State state) {
    return new ShopKeys(state);
  }

  /** Refers to {@code keys}; read-only. */
  public ObjectList<ShopKey> keys() {
    return new ObjectList<>(new ShopKey(propertyState("keys")));
  }
}
