package io.cloudoven.arm.codegen.plan;

import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.StringType;
import org.jspecify.annotations.Nullable;

/** What is known of a value beside its Java type, in a few words. */
final class MemberNotes {
    private MemberNotes() {}

    /** Such as {@code 3 to 24 characters}; empty for nothing. */
    static String of(ArmType type) {
        if (type instanceof StringType string) {
            return range(string.min(), string.max(), " characters");
        }
        if (type instanceof IntegerType integer) {
            return range(integer.min(), integer.max(), "");
        }
        if (type instanceof ArrayType array) {
            return range(array.min(), array.max(), " elements");
        }
        return type instanceof ChoiceType choice
                        && choice.others() == null
                        && choice.values().size() == 1
                ? "always \"" + choice.values().get(0) + "\""
                : "";
    }

    private static String range(@Nullable Long min, @Nullable Long max, String what) {
        if (min == null && max == null) {
            return "";
        }
        if (min == null) {
            return "at most " + max + what;
        }
        return max == null ? "at least " + min + what : min + " to " + max + what;
    }
}
