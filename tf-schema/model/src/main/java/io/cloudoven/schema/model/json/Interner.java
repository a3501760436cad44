package io.cloudoven.schema.model.json;

import java.util.HashMap;
import java.util.Map;

/** Gives out one instance for equal values, for as long as one document is read. Not thread-safe. */
final class Interner {

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked") // equal values of these final classes have the same class
    <T> T unique(T value) {
        Object before = values.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
