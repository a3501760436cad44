package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, each as what the function wants, or a message in the same words for all functions. */
final class Arguments {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final int ANY = Integer.MAX_VALUE;

    private final Invocation invocation;

    private Arguments(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The arguments of a call that has exactly so many. */
    static Arguments exactly(int count, Invocation invocation) {
        return between(count, count, invocation);
    }

    static Arguments atLeast(int fewest, Invocation invocation) {
        return between(fewest, ANY, invocation);
    }

    static Arguments between(int fewest, int most, Invocation invocation) {
        int count = invocation.count();
        if (count < fewest || count > most) {
            String wanted = fewest == most ? "" + fewest : most == ANY ? fewest + " or more" : fewest + " to " + most;
            throw new EvaluationException("the function '" + invocation.name() + "' takes " + wanted
                    + (fewest == 1 && most == 1 ? " argument" : " arguments") + ", but got " + count);
        }
        return new Arguments(invocation);
    }

    int count() {
        return invocation.count();
    }

    boolean has(int index) {
        return index < invocation.count();
    }

    @Nullable
    Object value(int index) {
        return invocation.argument(index);
    }

    String text(int index) {
        return value(index) instanceof String text ? text : wrong("a string", index);
    }

    long integer(int index) {
        return value(index) instanceof Long integer ? integer : wrong("an integer", index);
    }

    int size(int index) {
        long value = integer(index);
        return value == (int) value ? (int) value : wrong("an integer of 32 bits", index);
    }

    boolean bool(int index) {
        return value(index) instanceof Boolean bool ? bool : wrong("a boolean", index);
    }

    List<?> array(int index) {
        return value(index) instanceof List<?> array ? array : wrong("an array", index);
    }

    Map<?, ?> object(int index) {
        return value(index) instanceof Map<?, ?> object ? object : wrong("an object", index);
    }

    Lambda lambda(int index) {
        return value(index) instanceof Lambda lambda ? lambda : wrong("a lambda", index);
    }

    /** An integer or a decimal, for comparisons. */
    BigDecimal number(int index) {
        return value(index) instanceof Number number ? new BigDecimal(number.toString()) : wrong("a number", index);
    }

    /** @return never; typed so that it can stand where a value is wanted */
    <T> T wrong(String wanted, int index) {
        Object got = value(index);
        String kind = got instanceof Lambda ? "a lambda" : Json.kind(got);
        throw new EvaluationException("the function '" + invocation.name() + "' expects " + wanted + " as its "
                + ordinal(index) + " argument, but got " + kind);
    }

    /** What is wrong with an argument of the right kind. */
    EvaluationException bad(int index, String problem) {
        return new EvaluationException(
                "the function '" + invocation.name() + "' cannot take its " + ordinal(index) + " argument: " + problem);
    }

    EvaluationException failed(String problem) {
        return new EvaluationException("the function '" + invocation.name() + "' fails: " + problem);
    }

    private static String ordinal(int index) {
        return index < ORDINALS.size() ? ORDINALS.get(index) : (index + 1) + "th";
    }
}
