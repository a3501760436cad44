package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code mode} in {@code Contoso.Bakery/Shops}. */
public final class ShopMode {
  public static final Expr<String> A = Expr.of("A");

  public static final Expr<String> B = Expr.of("B");

  private ShopMode() {
  }
}
