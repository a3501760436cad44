package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code sku.name} in {@code Contoso.Bakery/ovens}. */
public final class OvenSkuName {
  public static final Expr<String> SMALL = Expr.of("Small");

  public static final Expr<String> LARGE = Expr.of("Large");

  private OvenSkuName() {
  }
}
