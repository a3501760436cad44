package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The functions on numbers: integers of 64 bits, where what does not fit is an error.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric">Numeric
 *     functions</a>
 */
final class NumericFunctions {
    private NumericFunctions() {}

    static void addTo(Map<String, Function> table) {
        table.put("add", invocation -> exact(invocation, Math::addExact));
        table.put("sub", invocation -> exact(invocation, Math::subtractExact));
        table.put("mul", invocation -> exact(invocation, Math::multiplyExact));
        table.put("div", invocation -> divided(invocation, (one, other) -> one / other));
        table.put("mod", invocation -> divided(invocation, (one, other) -> one % other));
        table.put("max", invocation -> extreme(invocation, Math::max));
        table.put("min", invocation -> extreme(invocation, Math::min));
        table.put("int", NumericFunctions::integer);
        table.put("float", NumericFunctions::decimal);
    }

    private static Object exact(Invocation invocation, LongBinaryOperator operation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        try {
            return operation.applyAsLong(arguments.integer(0), arguments.integer(1));
        } catch (ArithmeticException overflow) {
            throw arguments.failed("the result is no integer of 64 bits");
        }
    }

    /** Towards zero, as C# divides. */
    private static Object divided(Invocation invocation, LongBinaryOperator operation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        if (arguments.integer(1) == 0) {
            throw arguments.bad(1, "nothing can be divided by 0");
        }
        return operation.applyAsLong(arguments.integer(0), arguments.integer(1));
    }

    private static Object extreme(Invocation invocation, BinaryOperator<Long> choice) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        List<Long> numbers = new ArrayList<>();
        if (arguments.count() == 1 && arguments.value(0) instanceof List<?> array) {
            for (Object element : array) {
                numbers.add(
                        element instanceof Long integer ? integer : arguments.<Long>wrong("an array of integers", 0));
            }
        } else {
            for (int i = 0; i < arguments.count(); i++) {
                numbers.add(arguments.integer(i));
            }
        }
        return numbers.stream().reduce(choice).orElseThrow(() -> arguments.bad(0, "the array is empty"));
    }

    private static @Nullable Object integer(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        Object value = arguments.value(0);
        try {
            if (value instanceof String text) {
                return Long.parseLong(text.strip());
            }
            if (value instanceof Number number) {
                return new BigDecimal(number.toString()).toBigInteger().longValueExact();
            }
        } catch (NumberFormatException noNumber) {
            throw arguments.bad(0, "'" + value + "' is no integer of 64 bits");
        } catch (ArithmeticException tooLarge) {
            throw arguments.bad(0, value + " is no integer of 64 bits");
        }
        return arguments.wrong("a string or a number", 0);
    }

    private static @Nullable Object decimal(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        Object value = arguments.value(0);
        if (!(value instanceof String
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal)) {
            return arguments.wrong("a string or a number", 0);
        }
        try {
            return new BigDecimal(value.toString().strip());
        } catch (NumberFormatException noNumber) {
            throw arguments.bad(0, "'" + value + "' is no number");
        }
    }
}
