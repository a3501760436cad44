package io.cloudoven.mesh.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is where in an object of any kind, as JSON has it: maps, lists, texts, numbers. */
final class Tree {
    private final @Nullable Object root;

    Tree(@Nullable Object root) {
        this.root = root;
    }

    /** What is under keys; an empty tree when there is nothing. */
    Tree at(Iterable<String> keys) {
        Object at = root;
        for (String key : keys) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Tree(at);
    }

    Tree at(String... keys) {
        return at(List.of(keys));
    }

    /** A text; empty when there is none. */
    String text() {
        return root == null ? "" : root.toString();
    }

    boolean is(Object value) {
        return value.equals(root);
    }

    /** A number, or what holds when there is none. */
    long number(long otherwise) {
        return root instanceof Number number ? number.longValue() : otherwise;
    }

    /** The elements of a list. */
    List<Tree> elements() {
        List<Tree> elements = new ArrayList<>();
        if (root instanceof List<?> list) {
            list.forEach(element -> elements.add(new Tree(element)));
        }
        return elements;
    }

    /** Texts by name, as labels and annotations are. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        if (root instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        }
        return texts;
    }
}
