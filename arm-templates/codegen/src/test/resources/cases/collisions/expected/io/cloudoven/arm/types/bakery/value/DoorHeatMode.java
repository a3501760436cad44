package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code heatMode} in {@code Contoso.Bakery/ovens/doors}. */
public final class DoorHeatMode {
  public static final Expr<String> C = Expr.of("C");

  public static final Expr<String> D = Expr.of("D");

  private DoorHeatMode() {
  }
}
