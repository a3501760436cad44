package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.Part;

/** {@code Contoso.Bakery/ovens}. */
public final class Oven extends Resource<Oven> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/ovens", "2026-01-01", "part-", 8);

  private Oven(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static Oven named(String symbolicName) {
    return new Oven(State.of(TYPE, symbolicName));
  }

  @Override
  protected Oven inState(State state) {
    return new Oven(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** Refers to {@code part}; read-only. */
  public Part part() {
    return new Part(propertyState("part"));
  }
}
