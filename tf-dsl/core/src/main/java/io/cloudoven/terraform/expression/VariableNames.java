package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Identifiers;
import java.util.List;
import java.util.Set;

/**
 * What the one or two variables of a loop are to be called.
 *
 * @param given whether users chose the names; they are changed less readily then
 */
record VariableNames(List<String> names, boolean given) {
    private static final Set<String> WORDS =
            Set.of("for", "in", "if", "else", "endif", "endfor", "true", "false", "null");

    static VariableNames generated(String... names) {
        return new VariableNames(List.of(names), false);
    }

    /**
     * Names that users chose.
     *
     * @throws IllegalArgumentException when one is no name of HCL, or both are the same
     */
    static VariableNames given(String... names) {
        for (String name : names) {
            if (WORDS.contains(Identifiers.check(name))) {
                throw new IllegalArgumentException("\"" + name + "\" is a word of HCL; name the variable otherwise");
            }
        }
        if (names.length == 2 && names[0].equals(names[1])) {
            throw new IllegalArgumentException(
                    "key and value are both named \"" + names[0] + "\"; give them different names");
        }
        return new VariableNames(List.of(names), true);
    }
}
