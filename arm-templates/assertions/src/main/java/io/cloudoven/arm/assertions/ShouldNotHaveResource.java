package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that a resource is there that should not be. */
final class ShouldNotHaveResource extends BasicErrorMessageFactory {
    ShouldNotHaveResource(String type, List<EvaluatedResource> found) {
        super(
                "%s",
                unquotedString("Expecting no resource of type\n  " + type + "\nas the deployment has in"
                        + Names.lines(found)));
    }
}
