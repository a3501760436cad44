package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values without those that equal an earlier one, as {@link Values#equal} has it; each is found in constant time. */
final class ValueSet {
    private final Set<Element> elements = new LinkedHashSet<>();

    static ValueSet of(List<?> values) {
        ValueSet set = new ValueSet();
        set.addAll(values);
        return set;
    }

    void addAll(List<?> values) {
        values.forEach(value -> elements.add(new Element(value, hash(value))));
    }

    /** Leaves only what the other has, too. */
    void retainAll(ValueSet other) {
        elements.retainAll(other.elements);
    }

    int size() {
        return elements.size();
    }

    List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>(elements.size());
        elements.forEach(element -> list.add(element.value));
        return list;
    }

    private record Element(@Nullable Object value, int hash) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Element element && hash == element.hash && Values.equal(value, element.value);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The same for equal values: numbers of any class, and names in any case. */
    private static int hash(@Nullable Object value) {
        if (value instanceof Number number) {
            return Double.hashCode(number.doubleValue());
        }
        int hash = 1;
        if (value instanceof List<?> array) {
            for (Object element : array) {
                hash = 31 * hash + hash(element);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                hash += nameHash((String) entry.getKey()) ^ hash(entry.getValue());
            }
            return hash;
        }
        return value == null ? 0 : value.hashCode();
    }

    private static int nameHash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(Character.toUpperCase(name.charAt(i)));
        }
        return hash;
    }
}
