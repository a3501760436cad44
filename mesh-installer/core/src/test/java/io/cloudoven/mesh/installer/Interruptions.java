package io.cloudoven.mesh.installer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client to which something happens at a request: it dies, before the request is sent or when its answer should come, or
 * something else happens before it is sent.
 */
final class Interruptions implements Interceptor, AutoCloseable {

    private final AtomicInteger sent = new AtomicInteger();
    private final KubernetesClient client;
    private final KubernetesClient others;
    private volatile int at = Integer.MAX_VALUE;
    private volatile boolean answerLost;
    private volatile Runnable happens = Interruptions::die;

    Interruptions(String kubeconfig) {
        Config config = Config.fromKubeconfig(kubeconfig);
        config.setRequestRetryBackoffLimit(0);
        others = new KubernetesClientBuilder().withConfig(config).build();
        client = new KubernetesClientBuilder()
                .withConfig(config)
                .withHttpClientBuilderConsumer(builder -> builder.addOrReplaceInterceptor("interruptions", this))
                .build();
    }

    /** A client to which nothing happens; {@link #count()} counts from here. */
    KubernetesClient client() {
        return at(Integer.MAX_VALUE, () -> {});
    }

    /** How many requests there were since. */
    int count() {
        return sent.get();
    }

    /** The request with that number, the first being 1, is not sent any more. */
    KubernetesClient dyingBefore(int request) {
        return at(request, Interruptions::die);
    }

    /** The request with that number reaches the server, and its answer nobody. */
    KubernetesClient dyingAfter(int request) {
        at(request, Interruptions::die);
        answerLost = true;
        return client;
    }

    /** Before the request with that number, something happens, once. */
    KubernetesClient at(int request, Runnable what) {
        sent.set(0);
        at = request;
        answerLost = false;
        happens = what;
        return client;
    }

    private static void die() {
        throw new Killed();
    }

    @Override
    public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
        if (sent.incrementAndGet() == at) {
            if (answerLost) {
                sendForNobody(request);
            }
            happens.run();
        }
    }

    private void sendForNobody(HttpRequest request) {
        HttpRequest.Builder same =
                others.getHttpClient().newHttpRequestBuilder().uri(request.uri());
        request.headers().forEach((name, values) -> values.forEach(value -> same.header(name, value)));
        if (!request.method().equals("GET")) {
            same.method(request.method(), request.header("Content-Type"), request.bodyString());
        }
        assertThat(others.getHttpClient()
                        .sendAsync(same.build(), String.class)
                        .join()
                        .code())
                .isPositive();
    }

    @Override
    public void close() {
        client.close();
        others.close();
    }

    /** The end of a process, as far as it can be had within one. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
