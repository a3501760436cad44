package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that a resource has something in a place that should be empty. */
final class ShouldNotHaveProperty extends BasicErrorMessageFactory {
    ShouldNotHaveProperty(EvaluatedResource actual, String path) {
        super(
                "%s",
                unquotedString("Expecting " + Names.of(actual) + " not to have\n  " + path + "\nbut that is\n  "
                        + Shown.of(actual, path)));
    }
}
