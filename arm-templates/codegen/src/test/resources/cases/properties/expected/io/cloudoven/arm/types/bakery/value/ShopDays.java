package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code properties.days} in {@code Contoso.Bakery/shops}. */
public final class ShopDays {
  public static final Expr<String> MONDAY = Expr.of("Monday");

  public static final Expr<String> TUESDAY = Expr.of("Tuesday");

  private ShopDays() {
  }
}
