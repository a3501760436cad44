package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large values are, in characters of JSON, about.
 *
 * <p>Variables that double each other grow beyond any memory in a few lines, so every value is measured before it is kept.
 * What lies too deep is refused here, before anything that follows it down runs out of stack.
 */
final class Size {
    private static final int DEEPEST = 5 * Json.DEEPEST;

    private final long most;
    private long size;

    private Size(long most) {
        this.most = most;
    }

    /**
     * The size of a value; anything over {@code most} when it is larger, which is not measured to its end.
     *
     * @throws EvaluationException when it is nested too deeply to go on with
     */
    static long of(@Nullable Object value, long most) {
        Size size = new Size(most);
        size.add(value, 0);
        return size.size;
    }

    /** @throws EvaluationException when it is more than a template can have */
    static void check(long size) {
        if (size > Limits.TEMPLATE) {
            throw new EvaluationException("the value is larger than " + Limits.TEMPLATE
                    + " characters, which is more than a whole template can have");
        }
    }

    private void add(@Nullable Object value, int depth) {
        if (size++ > most) {
            return;
        }
        if (depth > DEEPEST) {
            throw new EvaluationException("the value is nested too deeply: more than " + DEEPEST + " levels");
        }
        if (value instanceof String text) {
            size += text.length() + 1;
        } else if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                size += ((String) member.getKey()).length() + 3;
                add(member.getValue(), depth + 1);
            }
        } else if (value instanceof List<?> array) {
            for (Object element : array) {
                add(element, depth + 1);
            }
        }
    }
}
