package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code heatMode} in {@code Contoso.Bakery/ovens}. */
public final class OvenHeatMode {
  public static final Expr<String> A = Expr.of("A");

  public static final Expr<String> B = Expr.of("B");

  private OvenHeatMode() {
  }
}
