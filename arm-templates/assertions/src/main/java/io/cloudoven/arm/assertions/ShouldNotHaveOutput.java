package io.cloudoven.arm.assertions;

import java.util.Set;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that an output is there that should not be. */
final class ShouldNotHaveOutput extends BasicErrorMessageFactory {
    ShouldNotHaveOutput(String name, Set<String> outputs) {
        super(
                "%s",
                unquotedString("Expecting no output\n  " + name + "\nbut the deployment has" + Names.lines(outputs)));
    }
}
