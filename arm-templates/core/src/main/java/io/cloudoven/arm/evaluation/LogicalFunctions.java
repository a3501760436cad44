package io.cloudoven.arm.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The functions on booleans, and those that compare.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical">Logical
 *     functions</a>
 */
final class LogicalFunctions {
    private LogicalFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "true" -> invocation -> constant(true, invocation);
            case "false" -> invocation -> constant(false, invocation);
            case "null" ->
                invocation -> {
                    Arguments.exactly(0, invocation);
                    return null;
                };
            case "if" -> LogicalFunctions::choose;
            case "and" -> invocation -> all(invocation, true);
            case "or" -> invocation -> all(invocation, false);
            case "not" -> invocation -> !Arguments.exactly(1, invocation).bool(0);
            case "bool" -> LogicalFunctions::bool;
            case "coalesce" -> LogicalFunctions::coalesce;
            case "equals" -> LogicalFunctions::equal;
            case "greater" -> invocation -> compare(invocation) > 0;
            case "greaterorequals" -> invocation -> compare(invocation) >= 0;
            case "less" -> invocation -> compare(invocation) < 0;
            case "lessorequals" -> invocation -> compare(invocation) <= 0;
            case "fail" ->
                invocation -> {
                    throw new EvaluationException("the template fails itself: "
                            + Arguments.exactly(1, invocation).text(0));
                };
            default -> null;
        };
    }

    private static Object constant(boolean value, Invocation invocation) {
        Arguments.exactly(0, invocation);
        return value;
    }

    /** Only the branch that is taken is evaluated. */
    private static @Nullable Object choose(Invocation invocation) {
        Arguments arguments = Arguments.exactly(3, invocation);
        return arguments.value(arguments.bool(0) ? 1 : 2);
    }

    /** Whether all are true, or any is; what comes after the first that decides is not evaluated. */
    private static Object all(Invocation invocation, boolean wanted) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        for (int i = 0; i < arguments.count(); i++) {
            if (arguments.bool(i) != wanted) {
                return !wanted;
            }
        }
        return wanted;
    }

    private static Object bool(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        Object value = arguments.value(0);
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Long integer) {
            return integer != 0;
        }
        String text = value instanceof String string ? string.toLowerCase(Locale.ROOT) : "";
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> arguments.wrong("a string 'true' or 'false', or an integer", 0);
        };
    }

    private static @Nullable Object coalesce(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        for (int i = 0; i < arguments.count(); i++) {
            Object value = arguments.value(i);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static Object equal(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        return Values.equal(arguments.value(0), arguments.value(1));
    }

    /** Two numbers or two strings. */
    private static int compare(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        if (arguments.value(0) instanceof String first) {
            return TextOrder.INVARIANT.compare(first, arguments.text(1));
        }
        return arguments.value(0) instanceof Number
                ? arguments.number(0).compareTo(arguments.number(1))
                : arguments.<Integer>wrong("an integer or a string", 0);
    }
}
