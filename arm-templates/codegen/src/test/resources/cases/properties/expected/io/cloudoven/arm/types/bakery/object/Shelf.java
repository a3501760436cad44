package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import java.util.function.UnaryOperator;

/** {@code properties.shelves} in {@code Contoso.Bakery/shops}. */
public final class Shelf extends TypedObject<Shelf> {
  private static final Shape SHAPE = Shape.of("size!");

  /** An object to fill. */
  public Shelf() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public Shelf(State state) {
    super(state);
  }

  @Override
  protected Shelf inState(State state) {
    return new Shelf(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code size}; required. */
  public Shelf size(Number size) {
    return setProperty("size", size);
  }

  /** Sets {@code size}; required. */
  public Shelf size(Expr<? extends Number> size) {
    return setProperty("size", size);
  }

  /** Refers to {@code size}. */
  public Expr<Number> size() {
    return propertyValue("size");
  }

  /** Sets {@code above}. */
  public Shelf above(UnaryOperator<Shelf> content) {
    return setObject("above", new Shelf(), content);
  }

  /** Sets {@code above}. */
  public Shelf above(Expr<Shelf> above) {
    return setProperty("above", above);
  }

  /** Refers to {@code above}. */
  public Shelf above() {
    return new Shelf(propertyState("above"));
  }
}
