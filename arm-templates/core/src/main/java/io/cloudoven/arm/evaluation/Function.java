package io.cloudoven.arm.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One function of the template language.
 *
 * <p>Values are plain Java: {@link String}, {@link Long}, {@link java.math.BigDecimal}, {@link Boolean}, {@code null},
 * {@link java.util.List} and {@link java.util.Map} with string keys; see {@link io.cloudoven.arm.json.Json}.
 */
@FunctionalInterface
interface Function {

    /** @throws EvaluationException saying what the function wants and what it got */
    @Nullable
    Object call(Invocation invocation);
}
