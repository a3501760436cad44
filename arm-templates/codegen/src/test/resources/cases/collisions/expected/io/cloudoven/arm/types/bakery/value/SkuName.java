package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code sku.name} in {@code Contoso.Bakery/Shops}. */
public final class SkuName {
  public static final Expr<String> NEAR = Expr.of("Near");

  public static final Expr<String> FAR = Expr.of("Far");

  private SkuName() {
  }
}
