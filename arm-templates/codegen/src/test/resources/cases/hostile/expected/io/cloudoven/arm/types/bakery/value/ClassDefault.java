package io.cloudoven.arm.types.bakery.value;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code default} in {@code Contoso.Bakery/classes}. */
public final class ClassDefault {
  public static final Expr<String> A_2 = Expr.of("a");

  public static final Expr<String> A = Expr.of("A");

  public static final Expr<String> U002A = Expr.of("*");

  public static final Expr<String> U002AU002F = Expr.of("*/");

  public static final Expr<String> L = Expr.of("$L");

  public static final Expr<String> _2 = Expr.of("2");

  public static final Expr<String> EMPTY = Expr.of("");

  public static final Expr<String> GRU00F6U00DFE = Expr.of("größe");

  public static final Expr<String> U00DCNU00EFCODE = Expr.of("Ünïcode");

  public static final Expr<String> A_B = Expr.of("a\"b\\");

  public static final Expr<String> NEWU000ALINE = Expr.of("new\n"
      + "line");

  private ClassDefault() {
  }
}
