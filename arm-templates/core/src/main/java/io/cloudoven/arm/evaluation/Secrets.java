package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The secret texts of an evaluation, which no message and no {@code toString} tells.
 *
 * <p>A secret of fewer than four characters is masked where it stands alone: in longer texts it would mask parts of words,
 * and tell by that what it is.
 */
final class Secrets {
    private static final String MASK = "(secret)";
    private static final int SHORT = 4;

    private final List<String> texts = new ArrayList<>();

    /** Keeps a value secret, with all texts in it. */
    void add(@Nullable Object value) {
        if (value instanceof String text) {
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
                texts.sort(Comparator.comparingInt(String::length).reversed());
            }
        } else if (value instanceof Map<?, ?> object) {
            object.values().forEach(this::add);
        } else if (value instanceof Iterable<?> array) {
            array.forEach(this::add);
        }
    }

    /** A text without the secrets in it. */
    String mask(String text) {
        String masked = text;
        for (String secret : texts) {
            boolean whole = secret.length() < SHORT;
            masked = !whole ? masked.replace(secret, MASK) : masked.equals(secret) ? MASK : masked;
        }
        return masked;
    }

    /** A JSON value without the secrets in it. */
    @Nullable
    Object maskValue(@Nullable Object value) {
        if (value instanceof String text) {
            return mask(text);
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> masked = new LinkedHashMap<>();
            object.forEach((name, member) -> masked.put((String) name, maskValue(member)));
            return masked;
        }
        if (value instanceof List<?> array) {
            List<@Nullable Object> masked = new ArrayList<>();
            array.forEach(element -> masked.add(maskValue(element)));
            return masked;
        }
        return value;
    }
}
