package io.cloudoven.mesh.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent of a rendered object: all but its status and nulls, which mean nothing; nulls would yet be owned. */
final class Bodies {

    private Bodies() {}

    static Map<String, Object> sent(Map<String, ?> body) {
        Map<String, Object> sent = map(body);
        sent.remove("status");
        return sent;
    }

    private static Map<String, Object> map(Map<?, ?> body) {
        Map<String, Object> sent = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (value != null) {
                sent.put(String.valueOf(name), value(value));
            }
        });
        return sent;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof List<?> list) {
            List<Object> sent = new ArrayList<>();
            list.forEach(each -> sent.add(value(each)));
            return sent;
        }
        return value;
    }
}
