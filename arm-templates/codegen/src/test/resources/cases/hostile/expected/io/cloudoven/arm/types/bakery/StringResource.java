package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object._3dPrintMap;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/strings}. */
public final class StringResource extends Resource<StringResource> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/strings", "2026-01-01", "notify-", 0);

  private StringResource(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static StringResource named(String symbolicName) {
    return new StringResource(State.of(TYPE, symbolicName));
  }

  @Override
  protected StringResource inState(State state) {
    return new StringResource(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** Refers to {@code notify}; read-only. */
  public Expr<String> notify_() {
    return propertyValue("notify");
  }

  /** Sets {@code value}. */
  public StringResource value(UnaryOperator<_3dPrintMap> content) {
    return setObject("value", new _3dPrintMap(), content);
  }

  /** Sets {@code value}. */
  public StringResource value(Expr<_3dPrintMap> value) {
    return setProperty("value", value);
  }

  /** Refers to {@code value}. */
  public _3dPrintMap value() {
    return new _3dPrintMap(propertyState("value"));
  }
}
