package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says how many resources of a type there are instead. */
final class ShouldHaveResourceCount extends BasicErrorMessageFactory {
    ShouldHaveResourceCount(String type, int count, List<EvaluatedResource> found) {
        super(
                "%s",
                unquotedString("Expecting " + count + " resources of " + type + "\nbut there are " + found.size()
                        + Names.lines(found)));
    }
}
