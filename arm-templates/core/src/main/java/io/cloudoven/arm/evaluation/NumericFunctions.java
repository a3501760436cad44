package io.cloudoven.arm.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_DIGITS = 19;

    private NumericFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "add" -> invocation -> exact(invocation, Math::addExact);
            case "sub" -> invocation -> exact(invocation, Math::subtractExact);
            case "mul" -> invocation -> exact(invocation, Math::multiplyExact);
            case "div" -> invocation -> divided(invocation, (one, other) -> one / other);
            case "mod" -> invocation -> divided(invocation, (one, other) -> one % other);
            case "max" -> invocation -> extreme(invocation, Math::max);
            case "min" -> invocation -> extreme(invocation, Math::min);
            case "int" -> NumericFunctions::integer;
            case "float" -> NumericFunctions::decimal;
            default -> null;
        };
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

    /** Of integers, arrays of integers, or both. */
    private static Object extreme(Invocation invocation, BinaryOperator<Long> choice) {
        Arguments arguments = Arguments.atLeast(1, invocation);
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            if (arguments.value(i) instanceof List<?> array) {
                for (Object element : array) {
                    numbers.add(element instanceof Long integer ? integer : arguments.wrong("an array of integers", i));
                }
            } else {
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
                BigDecimal decimal = new BigDecimal(number.toString());
                long digits = Values.magnitude(decimal);
                if (digits <= MOST_DIGITS) {
                    return digits < 1 ? 0L : decimal.toBigInteger().longValueExact();
                }
                throw arguments.bad(0, value + " is no integer of 64 bits");
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
