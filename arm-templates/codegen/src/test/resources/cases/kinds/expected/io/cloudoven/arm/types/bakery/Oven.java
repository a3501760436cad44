package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.OvenProperties;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/ovens}. */
public final class Oven extends Resource<Oven> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/ovens", "2026-01-01", "id- name! type- apiVersion- properties!", 4);

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

  /** Sets {@code properties}; required. */
  public Oven properties(UnaryOperator<OvenProperties> content) {
    return setObject("properties", new OvenProperties(), content);
  }

  /** Sets {@code properties}; required. */
  public Oven properties(Expr<OvenProperties> properties) {
    return setProperty("properties", properties);
  }

  /** Refers to {@code properties}. */
  public OvenProperties properties() {
    return new OvenProperties(propertyState("properties"));
  }
}
