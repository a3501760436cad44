package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code kind} in {@code Contoso.Bakery/shops}. */
public final class ShopKind {
  public static final Expr<String> CORNER_SHOP = Expr.of("CornerShop");

  public static final Expr<String> STALL = Expr.of("Stall");

  private ShopKind() {
  }
}
