package io.cloudoven.pipelines.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pipeline.
 *
 * <p>Immutable and thread-safe: a method that sets something returns another element, so one can be kept as a template
 * for others, and a lambda that sets nothing is {@code x -> x}. Where a text goes, it may hold macros, {@code $(name)},
 * and expressions, <code>${{ }}</code> or {@code $[ ]}.
 *
 * @param <E> the kind of element
 */
public abstract class Element<E extends Element<E>> {
    private final Fields fields;

    /** An element of these fields; for this library's own elements. */
    protected Element(Fields fields) {
        this.fields = fields;
    }

    /** The same kind of element with other fields. */
    protected abstract E with(Fields fields);

    /** The fields. */
    protected final Fields fields() {
        return fields;
    }

    /** This with one field set. */
    protected final E set(String name, Object value) {
        return with(fields.with(name, value));
    }

    /** This with items added to a list. */
    protected final E add(String name, Object... items) {
        return with(fields.plus(name, List.of(items)));
    }

    /** This with an entry added to a map. */
    protected final E put(String name, String key, Object value) {
        return with(fields.plus(name, key, value));
    }

    /** This as {@code content} says; for what many elements have in common. */
    public final E apply(UnaryOperator<E> content) {
        return content.apply(self());
    }

    /** The values of its fields, in their order. */
    public final Collection<Object> parts() {
        return fields.inOrder().values();
    }

    /** What stands in the file: maps, lists, strings, numbers and booleans; null when that is nothing. */
    public @Nullable Object tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        fields.inOrder().forEach((name, value) -> {
            Object item = treeOf(value);
            if (item != null) {
                tree.put(name, item);
            }
        });
        return tree;
    }

    /** Tells what is wrong with this element; what is wrong inside its fields, they tell. */
    protected void check(Problems problems) {}

    /** Where a field stands in the file, as seen from this element. */
    protected Problems place(String field, Problems problems) {
        return problems.at(field);
    }

    /** Tells what is wrong with this element and with all that is in it. */
    public final void checkAll(Problems problems) {
        check(problems);
        fields.inOrder().forEach((name, value) -> checkValue(value, place(name, problems)));
    }

    private static void checkValue(Object value, Problems problems) {
        if (value instanceof Element<?> element) {
            element.checkAll(problems);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                checkValue(list.get(i), problems.at(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> checkValue(item, problems.at((String) key)));
        }
    }

    private static @Nullable Object treeOf(@Nullable Object value) {
        if (value instanceof Element<?> element) {
            return element.tree();
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list) {
                Object tree = treeOf(item);
                if (tree != null) {
                    items.add(tree);
                }
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                Object tree = treeOf(item);
                if (tree != null) {
                    entries.put((String) key, tree);
                }
            });
            return entries;
        }
        return value;
    }

    @SuppressWarnings("unchecked") // E is this class: each element says so
    private E self() {
        return (E) this;
    }

    /** What tells it from another of its class with the same fields, such as none from nothing yet. */
    protected Object distinction() {
        return "";
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // one rule for all kinds of elements, and kinds are never equal
    public final boolean equals(@Nullable Object other) {
        return other instanceof Element<?> that
                && getClass() == that.getClass()
                && fields.equals(that.fields)
                && distinction().equals(that.distinction());
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** What kind of element it is; what is in it may be somebody's secret. */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
