package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import java.util.function.UnaryOperator;

/** {@code copy} in {@code Contoso.Bakery/classes}. */
public final class Gru00f6u00dfe extends TypedObject<Gru00f6u00dfe> {
  private static final Shape SHAPE = Shape.of("ärger!");

  /** An object to fill. */
  public Gru00f6u00dfe() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public Gru00f6u00dfe(State state) {
    super(state);
  }

  @Override
  protected Gru00f6u00dfe inState(State state) {
    return new Gru00f6u00dfe(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets <code>&#228;rger</code>; required. */
  public Gru00f6u00dfe u00e4rger(String u00e4rger) {
    return setProperty("ärger", u00e4rger);
  }

  /** Sets <code>&#228;rger</code>; required. */
  public Gru00f6u00dfe u00e4rger(Expr<String> u00e4rger) {
    return setProperty("ärger", u00e4rger);
  }

  /** Refers to <code>&#228;rger</code>. */
  public Expr<String> u00e4rger() {
    return propertyValue("ärger");
  }

  /** Sets {@code apply}. */
  public Gru00f6u00dfe apply_(String apply_) {
    return setProperty("apply", apply_);
  }

  /** Sets {@code apply}. */
  public Gru00f6u00dfe apply_(Expr<String> apply_) {
    return setProperty("apply", apply_);
  }

  /** Refers to {@code apply}. */
  public Expr<String> apply_() {
    return propertyValue("apply");
  }

  /** Sets {@code typedShape}. */
  public Gru00f6u00dfe typedShape_(String typedShape_) {
    return setProperty("typedShape", typedShape_);
  }

  /** Sets {@code typedShape}. */
  public Gru00f6u00dfe typedShape_(Expr<String> typedShape_) {
    return setProperty("typedShape", typedShape_);
  }

  /** Refers to {@code typedShape}. */
  public Expr<String> typedShape_() {
    return propertyValue("typedShape");
  }

  /** Sets {@code expression}. */
  public Gru00f6u00dfe expression_(UnaryOperator<MapExpr_2> content) {
    return setObject("expression", new MapExpr_2(), content);
  }

  /** Sets {@code expression}. */
  public Gru00f6u00dfe expression_(Expr<MapExpr_2> expression_) {
    return setProperty("expression", expression_);
  }

  /** Refers to {@code expression}. */
  public MapExpr_2 expression_() {
    return new MapExpr_2(propertyState("expression"));
  }
}
