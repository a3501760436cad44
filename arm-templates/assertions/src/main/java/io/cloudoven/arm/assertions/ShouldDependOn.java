package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says which resources a resource waits for instead. */
final class ShouldDependOn extends BasicErrorMessageFactory {
    ShouldDependOn(EvaluatedResource actual, String type, String name) {
        super(
                "%s",
                unquotedString("Expecting " + Names.of(actual) + " to wait for\n  " + type + " '" + name
                        + "'\nbut it waits for" + Names.lines(actual.dependsOn())));
    }
}
