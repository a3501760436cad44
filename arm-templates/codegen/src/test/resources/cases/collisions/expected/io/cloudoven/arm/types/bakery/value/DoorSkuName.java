package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code sku.name} in {@code Contoso.Bakery/ovens/doors}. */
public final class DoorSkuName {
  public static final Expr<String> WIDE = Expr.of("Wide");

  public static final Expr<String> NARROW = Expr.of("Narrow");

  private DoorSkuName() {
  }
}
