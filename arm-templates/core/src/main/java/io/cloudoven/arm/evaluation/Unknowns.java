package io.cloudoven.arm.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What becomes of values that only a running resource knows: an error, or a placeholder. */
final class Unknowns {
    private final @Nullable UnaryOperator<String> placeholder;
    private final Set<Object> madeUp = new HashSet<>();

    Unknowns(@Nullable UnaryOperator<String> placeholder) {
        this.placeholder = placeholder;
    }

    /**
     * A value in place of an unknown one.
     *
     * @param asked such as {@code reference('site').defaultHostName}
     * @param remedy how to supply it
     */
    String value(String asked, String remedy) {
        if (placeholder == null) {
            throw new EvaluationException(asked + " is known only to Azure; " + remedy);
        }
        String value = placeholder.apply(asked);
        madeUp.add(value);
        return value;
    }

    /** Whether unknown values are made up. */
    boolean areMadeUp() {
        return placeholder != null;
    }

    /** Whether a value is one of those placeholders, which can stand where the type is another. */
    boolean madeUp(@Nullable Object value) {
        return value instanceof String && madeUp.contains(value);
    }
}
