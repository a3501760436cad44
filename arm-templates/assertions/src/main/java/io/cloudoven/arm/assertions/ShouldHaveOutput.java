package io.cloudoven.arm.assertions;

import java.util.Set;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that an output is not there, and which are. */
final class ShouldHaveOutput extends BasicErrorMessageFactory {
    ShouldHaveOutput(String name, Set<String> outputs) {
        super(
                "%s",
                unquotedString("Expecting an output\n  " + name + "\nbut the deployment has" + Names.lines(outputs)));
    }
}
