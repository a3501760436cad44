package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/** Says which value a resource has in a place instead. */
final class ShouldHaveValue extends BasicErrorMessageFactory {
    ShouldHaveValue(EvaluatedResource actual, String path, @Nullable Object expected) {
        super(
                "%s",
                unquotedString("Expecting " + Names.of(actual) + " to have in\n  " + path + "\nthe value\n  "
                        + (Shown.isSecret(actual, path) ? "another secret" : Shown.json(expected)) + "\nbut it is\n  "
                        + Shown.of(actual, path) + "\nin\n\n" + actual));
    }
}
