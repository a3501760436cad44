package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that a resource waits for one that it should not wait for. */
final class ShouldNotDependOn extends BasicErrorMessageFactory {
    ShouldNotDependOn(EvaluatedResource actual, String type, String name) {
        super(
                "%s",
                unquotedString("Expecting " + Names.of(actual) + " not to wait for\n  " + type + " '" + name
                        + "'\nbut it waits for" + Names.lines(actual.dependsOn())));
    }
}
