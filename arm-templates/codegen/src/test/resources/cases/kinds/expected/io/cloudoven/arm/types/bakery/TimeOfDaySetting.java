package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.SettingProperties;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/ovens/settings} whose {@code name} is {@code time-of-day}. */
public final class TimeOfDaySetting extends Resource<TimeOfDaySetting> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/ovens/settings", "2026-01-01", "id- type- apiVersion- name!", 8);

  private TimeOfDaySetting(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static TimeOfDaySetting named(String symbolicName) {
    return new TimeOfDaySetting(State.of(TYPE, symbolicName).set("name", "time-of-day"));
  }

  @Override
  protected TimeOfDaySetting inState(State state) {
    return new TimeOfDaySetting(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** The same, a child of {@code parent}: the name is only what comes after the parent's. */
  public TimeOfDaySetting in(Oven parent) {
    return parent(parent);
  }

  /** Sets {@code properties}. */
  public TimeOfDaySetting properties(UnaryOperator<SettingProperties> content) {
    return setObject("properties", new SettingProperties(), content);
  }

  /** Sets {@code properties}. */
  public TimeOfDaySetting properties(Expr<SettingProperties> properties) {
    return setProperty("properties", properties);
  }

  /** Refers to {@code properties}. */
  public SettingProperties properties() {
    return new SettingProperties(propertyState("properties"));
  }
}
