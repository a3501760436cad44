package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/** Says that a resource is not there, and which are. */
final class ShouldHaveResource extends BasicErrorMessageFactory {
    ShouldHaveResource(EvaluatedDeployment actual, String type, @Nullable String name) {
        super(
                "%s",
                unquotedString("Expecting a resource\n  " + type + (name == null ? "" : " '" + name + "'")
                        + "\nbut the deployment has" + Names.lines(actual.resources())));
    }
}
