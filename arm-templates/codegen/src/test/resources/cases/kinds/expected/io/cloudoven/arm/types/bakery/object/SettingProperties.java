package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code properties} in {@code Contoso.Bakery/ovens/settings}. */
public final class SettingProperties extends TypedObject<SettingProperties> {
  private static final Shape SHAPE = Shape.of("on!");

  /** An object to fill. */
  public SettingProperties() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public SettingProperties(State state) {
    super(state);
  }

  @Override
  protected SettingProperties inState(State state) {
    return new SettingProperties(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code on}; required. */
  public SettingProperties on(boolean on) {
    return setProperty("on", on);
  }

  /** Sets {@code on}; required. */
  public SettingProperties on(Expr<Boolean> on) {
    return setProperty("on", on);
  }

  /** Refers to {@code on}. */
  public Expr<Boolean> on() {
    return propertyValue("on");
  }
}
