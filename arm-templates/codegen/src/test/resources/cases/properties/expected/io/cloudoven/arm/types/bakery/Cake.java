package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.CakeProperties;

/** {@code Contoso.Bakery/shops/cakes}. */
public final class Cake extends Resource<Cake> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/shops/cakes", "2026-01-01", "id- name! type- apiVersion- properties-", 24);

  private Cake(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static Cake named(String symbolicName) {
    return new Cake(State.of(TYPE, symbolicName));
  }

  @Override
  protected Cake inState(State state) {
    return new Cake(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** The same, a child of {@code parent}: the name is only what comes after the parent's. */
  public Cake in(Shop parent) {
    return parent(parent);
  }

  /** Refers to {@code properties}; read-only. */
  public CakeProperties properties() {
    return new CakeProperties(propertyState("properties"));
  }
}
