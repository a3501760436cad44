package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code listWords} in {@code Contoso.Bakery/shops}. */
public final class WordRequest extends TypedObject<WordRequest> {
  private static final Shape SHAPE = Shape.of("language!");

  /** An object to fill. */
  public WordRequest() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public WordRequest(State state) {
    super(state);
  }

  @Override
  protected WordRequest inState(State state) {
    return new WordRequest(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code language}; required. */
  public WordRequest language(String language) {
    return setProperty("language", language);
  }

  /** Sets {@code language}; required. */
  public WordRequest language(Expr<String> language) {
    return setProperty("language", language);
  }

  /** Refers to {@code language}. */
  public Expr<String> language() {
    return propertyValue("language");
  }
}
