package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that a resource has nothing in a place. */
final class ShouldHaveProperty extends BasicErrorMessageFactory {
    ShouldHaveProperty(EvaluatedResource actual, String path) {
        super(
                "%s",
                unquotedString("Expecting " + Names.of(actual) + " to have\n  " + path + "\nbut it is\n\n" + actual));
    }
}
