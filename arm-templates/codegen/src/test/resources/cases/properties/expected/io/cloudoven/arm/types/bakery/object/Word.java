package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;

/** {@code listWords} in {@code Contoso.Bakery/shops}. */
public final class Word extends TypedObject<Word> {
  /** An object in a state; for generated code. */
  public Word(State state) {
    super(state);
  }

  @Override
  protected Word inState(State state) {
    return new Word(state);
  }

  /** Refers to {@code word}; read-only. */
  public Expr<String> word() {
    return propertyValue("word");
  }
}
