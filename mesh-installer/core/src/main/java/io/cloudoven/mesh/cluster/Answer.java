package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.List;
import java.util.Map;

/**
 * What the API server answered.
 *
 * @param code HTTP's; 404 is an answer like others
 * @param body an object, a list or a {@code Status}; empty where it was no JSON
 */
record Answer(int code, Map<String, Object> body) {

    private static final int FIRST_ERROR = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int INTERNAL = 500;

    boolean isOk() {
        return code < FIRST_ERROR;
    }

    boolean isAbsent() {
        return code == NOT_FOUND;
    }

    /** Whether a list was read for so long that what it began with is forgotten. */
    boolean isExpired() {
        return code == GONE;
    }

    /** Where a list goes on; empty at its end. */
    String next() {
        Object next = KubernetesYaml.asMap(body.get("metadata")).get("continue");
        return next == null ? "" : String.valueOf(next);
    }

    /** Whether whoever asked is not known, or may not. */
    boolean isDenied() {
        return code == UNAUTHORIZED || code == FORBIDDEN;
    }

    /** Whether there is no such path: the type is not served, or not yet. */
    boolean isUnserved() {
        return code == NOT_FOUND && !"Status".equals(body.get("kind"));
    }

    String message() {
        Object message = body.get("message");
        return message == null ? "HTTP status " + code : String.valueOf(message);
    }

    /** Whether asking again may help: the server is busy, starts or stops, or a webhook does not answer yet. */
    boolean isPassing() {
        return switch (code) {
            case 429, 502, 503, 504 -> true;
            case INTERNAL ->
                message().contains("failed calling webhook")
                        || message().contains("etcdserver")
                        || message().contains("context deadline exceeded")
                        || message().contains("connection refused");
            case FORBIDDEN -> message().contains("because it is being terminated");
            case CONFLICT ->
                "AlreadyExists".equals(body.get("reason"))
                        || message().contains("apply your changes to the latest version");
            default -> false;
        };
    }

    /** Which fields others decided: manager and path of each. */
    List<Map.Entry<String, String>> conflicts() {
        return KubernetesYaml.asList(KubernetesYaml.asMap(body.get("details")).get("causes")).stream()
                .map(KubernetesYaml::asMap)
                .filter(cause -> "FieldManagerConflict".equals(cause.get("reason")))
                .map(cause ->
                        Map.entry(manager(String.valueOf(cause.get("message"))), String.valueOf(cause.get("field"))))
                .toList();
    }

    /** The name in {@code conflict with "helm" using apps/v1}. */
    private static String manager(String message) {
        int from = message.indexOf('"');
        int to = message.indexOf('"', from + 1);
        return from < 0 || to < 0 ? message : message.substring(from + 1, to);
    }
}
