package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code properties.fuel.tree} in {@code Contoso.Bakery/ovens}. */
public final class WoodFuelTree {
  public static final Expr<String> BEECH = Expr.of("Beech");

  public static final Expr<String> OAK = Expr.of("Oak");

  private WoodFuelTree() {
  }
}
