package io.cloudoven.arm.definitions.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several strings.
 *
 * @param values those that are known, as the definition orders them; at least one
 * @param others what else it may be, since most services take values that are newer than their definitions; null if it
 *     has to be one of the values
 */
public record ChoiceType(List<String> values, @Nullable StringType others) implements ArmType {

    public ChoiceType {
        values = List.copyOf(values);
    }
}
