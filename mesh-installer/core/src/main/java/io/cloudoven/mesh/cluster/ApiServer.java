package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Asks the API server, and asks again while it is not reachable or busy, until patience ends.
 *
 * <p>All that is asked may be asked twice: reading, applying, merging and deleting. Thread-safe.
 */
final class ApiServer {

    private static final String METADATA = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";
    private static final long FIRST_WAIT = 100;
    private static final long LONGEST_WAIT = 2000;

    /** What an API server that has just started takes until it knows who may do what; until then it denies all. */
    private static final Duration RIGHTS_READ = Duration.ofSeconds(10);

    private final KubernetesClient client;
    private final KubernetesSerialization json;
    private final Cancellation cancellation;
    private final Duration patience;
    private volatile long rightsUnknownUntil = System.nanoTime();

    ApiServer(KubernetesClient client, Cancellation cancellation, Duration patience) {
        this.client = client;
        this.json = client.getKubernetesSerialization();
        this.cancellation = cancellation;
        this.patience = patience;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    Answer get(String path) {
        return send("GET", path, "application/json", "application/json", "");
    }

    Answer get(String path, String accept) {
        return send("GET", path, accept, "application/json", "");
    }

    Answer apply(String path, Map<String, Object> body) {
        return send("PATCH", path, "application/json", "application/apply-patch+yaml", json.asJson(body));
    }

    /** Merges fields into an object; of it the answer has the metadata alone. */
    Answer merge(String path, Map<String, Object> fields) {
        return send("PATCH", path, METADATA, "application/merge-patch+json", json.asJson(fields));
    }

    Answer delete(String path, String propagation) {
        return send(
                "DELETE",
                path,
                "application/json",
                "application/json",
                "{\"kind\":\"DeleteOptions\",\"apiVersion\":\"v1\",\"propagationPolicy\":\"" + propagation + "\"}");
    }

    private Answer send(String method, String path, String accept, String type, String body) {
        String asked = method + " " + path.replaceFirst("\\?.*", "");
        long end = Long.MAX_VALUE;
        for (long wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
            cancellation.check(asked);
            try {
                Answer answer = sendOnce(method, path, accept, type, body);
                boolean starting = method.equals("PATCH") && answer.isUnserved();
                boolean passing = answer.isPassing() || starting || answer.isDenied() && !isOver(rightsUnknownUntil, 0);
                if (!passing || isOver(end, wait)) {
                    return judged(asked, answer);
                }
            } catch (IOException e) {
                rightsUnknownUntil = System.nanoTime() + RIGHTS_READ.toNanos();
                if (isOver(end, wait)) {
                    throw new UnreachableException(
                            asked + ": the API server at " + client.getMasterUrl() + " was not reached for "
                                    + patience.toSeconds() + " s (" + e.getMessage()
                                    + "); see to the network, then run again: it continues",
                            e);
                }
            }
            // counted from the first failure on: the first try may have taken long to fail
            end = Math.min(end, System.nanoTime() + patience.toNanos());
            cancellation.sleep(wait, asked);
        }
    }

    private static boolean isOver(long end, long wait) {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait) > end;
    }

    private static Answer judged(String asked, Answer answer) {
        if (answer.code() == 401) {
            throw new MeshException(
                    asked + ": the API server does not know who asks (401); renew the credentials of" + " the client");
        }
        if (answer.code() == 403) {
            throw new MeshException(
                    asked + ": not permitted: " + answer.message() + "; grant it to this user, or run as one who may");
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, String accept, String type, String body) throws IOException {
        HttpRequest.Builder request = client.getHttpClient()
                .newHttpRequestBuilder()
                .uri(client.getMasterUrl().toString().replaceFirst("/$", "") + path)
                .header("Accept", accept)
                .timeout(Exchange.BEGINNING.toMillis(), TimeUnit.MILLISECONDS);
        if (!method.equals("GET")) {
            request.method(method, type, body);
        }
        Exchange.Reply reply = Exchange.of(client.getHttpClient(), request.build(), method + " " + path);
        return new Answer(reply.code(), parsed(reply.code(), reply.text()));
    }

    private Map<String, Object> parsed(int code, String text) throws IOException {
        if (!text.startsWith("{")) {
            if (code < 300) {
                throw new IOException("the answer with status " + code + " is empty");
            }
            return Map.of();
        }
        try {
            return parsed(text);
        } catch (RuntimeException e) {
            throw new IOException("the answer with status " + code + " breaks off", e);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> parsed(String text) {
        return json.unmarshal(text, Map.class);
    }

    String json(Map<String, Object> content) {
        return json.asJson(content);
    }
}
