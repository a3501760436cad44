package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code part.mode} in {@code Contoso.Bakery/shops}. */
public final class PartMode {
  public static final Expr<String> A = Expr.of("A");

  public static final Expr<String> B = Expr.of("B");

  private PartMode() {
  }
}
