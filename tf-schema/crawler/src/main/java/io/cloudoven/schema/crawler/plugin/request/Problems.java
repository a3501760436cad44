package io.cloudoven.schema.crawler.plugin.request;

import io.cloudoven.schema.crawler.plugin.diagnostic.AttributePath;
import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All that is wrong with a value before a plugin can be asked about it. Messages tell no value: it may be a secret. */
final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void add(AttributePath path, String summary, String detail) {
        found.add(Diagnostic.error(summary, detail, path));
    }

    void wrongType(AttributePath path, String wanted, Object value) {
        add(path, "Wrong type of value", "There is " + kind(value) + " where " + wanted + " is needed.");
    }

    /** Reports the names that are none of those known. */
    void unknownNames(AttributePath path, Map<String, ?> values, Collection<String> known) {
        for (Object name : values.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                add(
                        path.then(new AttributePath.Name(String.valueOf(name))),
                        "Unknown argument",
                        "An argument or block of this name is not expected here.");
            }
        }
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "a map";
        }
        if (value instanceof Collection) {
            return "a list";
        }
        return value instanceof String ? "a string" : "a value of " + value.getClass();
    }
}
