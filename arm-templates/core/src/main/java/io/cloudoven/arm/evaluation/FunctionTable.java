package io.cloudoven.arm.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions that can be called in one place of a template; names do not mind the case.
 *
 * <p>A place has the functions of the place around it and some of its own: {@code parameters} of a nested template,
 * {@code copyIndex} of a copy, {@code lambdaVariables} of a lambda. Immutable.
 */
final class FunctionTable {
    /** Stands for every function whose name begins with {@code list}, each resource type having its own. */
    static final String ANY_LIST = "list*";

    private final @Nullable FunctionTable outer;
    private final Group own;

    private FunctionTable(@Nullable FunctionTable outer, Group own) {
        this.outer = outer;
        this.own = own;
    }

    /** Functions found by name. */
    @FunctionalInterface
    interface Group {
        /** @param name in lower case */
        @Nullable
        Function named(String name);
    }

    /** A table of one group and nothing around it. */
    static FunctionTable of(Group group) {
        return new FunctionTable(null, group);
    }

    /** This and {@code functions} by name, which hide those of the same name. */
    FunctionTable with(Map<String, Function> functions) {
        Map<String, Function> lower = new TreeMap<>();
        functions.forEach((name, function) -> lower.put(name.toLowerCase(Locale.ROOT), function));
        return new FunctionTable(this, lower::get);
    }

    FunctionTable with(String name, Function function) {
        String only = name.toLowerCase(Locale.ROOT);
        return new FunctionTable(this, wanted -> wanted.equals(only) ? function : null);
    }

    @Nullable
    Function find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Function function = named(key);
        return function == null && key.startsWith("list") && key.indexOf('.') < 0 ? named(ANY_LIST) : function;
    }

    private @Nullable Function named(String key) {
        for (FunctionTable table = this; table != null; table = table.outer) {
            Function function = table.own.named(key);
            if (function != null) {
                return function;
            }
        }
        return null;
    }
}
