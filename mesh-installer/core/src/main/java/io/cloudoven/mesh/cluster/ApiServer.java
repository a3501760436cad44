package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the API server, and asks again while it is not reachable or busy, until patience ends.
 *
 * <p>All that is asked may be asked twice: reading, applying and deleting.
 */
final class ApiServer {

    private static final long REQUEST_SECONDS = 30;
    private static final long FIRST_WAIT = 100;
    private static final long LONGEST_WAIT = 2000;

    private final KubernetesClient client;
    private final KubernetesSerialization json;
    private final Cancellation cancellation;
    private final Duration patience;

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
        long end = System.nanoTime() + patience.toNanos();
        for (long wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
            cancellation.check(asked);
            boolean last = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait) > end;
            try {
                Answer answer = sendOnce(method, path, accept, type, body);
                boolean starting = method.equals("PATCH") && answer.isUnserved();
                if (last || !answer.isPassing() && !starting) {
                    return judged(asked, answer);
                }
            } catch (IOException e) {
                if (last) {
                    throw new MeshException(
                            asked + ": the API server at " + client.getMasterUrl() + " was not reached for "
                                    + patience.toSeconds() + " s (" + e.getMessage()
                                    + "); see to the network, then run again: it continues",
                            e);
                }
            }
            cancellation.sleep(wait, asked);
        }
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
                .timeout(REQUEST_SECONDS, TimeUnit.SECONDS);
        if (!method.equals("GET")) {
            request.method(method, type, body);
        }
        try {
            HttpResponse<String> response = client.getHttpClient()
                    .sendAsync(request.build(), String.class)
                    .get(REQUEST_SECONDS * 2, TimeUnit.SECONDS);
            String text = response.isSuccessful() ? response.body() : response.bodyString();
            return new Answer(response.code(), parsed(response.code(), text));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreachable) {
                throw unreachable;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new MeshException(
                    method + " " + path + ": the client failed (" + e.getCause() + "); see to its configuration", e);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + REQUEST_SECONDS * 2 + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("the answer to " + method + " " + path);
        }
    }

    private Map<String, Object> parsed(int code, String text) throws IOException {
        if (!text.startsWith("{")) {
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
