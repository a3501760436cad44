package io.cloudoven.arm.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/** Says which value an output has instead. */
final class ShouldHaveOutputValue extends BasicErrorMessageFactory {
    ShouldHaveOutputValue(String actual, @Nullable Object expected) {
        super(
                "%s",
                unquotedString("Expecting an output to be\n  "
                        + (Shown.SECRET.equals(expected) ? "another secret" : Shown.json(expected)) + "\nbut it is\n  "
                        + actual));
    }
}
