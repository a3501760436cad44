package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.Part;

/** {@code Contoso.Bakery/shops/bakers}. */
public final class Baker extends Resource<Baker> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/shops/bakers", "2026-01-01", "part-", 8);

  private Baker(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static Baker named(String symbolicName) {
    return new Baker(State.of(TYPE, symbolicName));
  }

  @Override
  protected Baker inState(State state) {
    return new Baker(state);
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
