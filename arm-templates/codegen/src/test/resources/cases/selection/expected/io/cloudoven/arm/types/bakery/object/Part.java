package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import io.cloudoven.arm.types.bakery.value.PartMode;

/** {@code part} in {@code Contoso.Bakery/ovens}. */
public final class Part extends TypedObject<Part> {
  /** An object to fill. */
  public Part() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public Part(State state) {
    super(state);
  }

  @Override
  protected Part inState(State state) {
    return new Part(state);
  }

  /** Sets {@code mode}. {@link PartMode} has the values. */
  public Part mode(String mode) {
    return setProperty("mode", mode);
  }

  /** Sets {@code mode}. {@link PartMode} has the values. */
  public Part mode(Expr<String> mode) {
    return setProperty("mode", mode);
  }

  /** Refers to {@code mode}. */
  public Expr<String> mode() {
    return propertyValue("mode");
  }
}
