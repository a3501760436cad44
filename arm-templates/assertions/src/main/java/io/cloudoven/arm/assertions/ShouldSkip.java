package io.cloudoven.arm.assertions;

import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;

/** Says that a resource is not one whose condition is false. */
final class ShouldSkip extends BasicErrorMessageFactory {
    ShouldSkip(String type, String name, List<String> skipped) {
        super(
                "%s",
                unquotedString("Expecting that the condition is false of\n  " + type + " '" + name
                        + "'\nbut it is false of" + Names.lines(skipped)));
    }
}
