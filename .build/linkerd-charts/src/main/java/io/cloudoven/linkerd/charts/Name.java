package io.cloudoven.linkerd.charts;

import java.util.List;
import java.util.Map;

/** What tells the elements of a list apart: a container's name, an object's kind and name. */
final class Name {

    private Name() {}

    /** The name of an element; its text if it has none. */
    static String of(Object element) {
        if (element instanceof Choice choice) {
            return of(choice.otherwise() == Choice.ABSENT ? choice.then() : choice.otherwise());
        }
        if (element instanceof Map<?, ?> map) {
            if (map.get("metadata") instanceof Map<?, ?> metadata && map.containsKey("kind")) {
                return map.get("kind") + "/" + metadata.get("name");
            }
            Object name = map.get("name");
            if (name instanceof String text) {
                return text;
            }
        }
        return String.valueOf(element);
    }

    static boolean isAmong(List<?> elements, Object element) {
        return elements.stream().anyMatch(each -> of(each).equals(of(element)));
    }
}
