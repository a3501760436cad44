package io.cloudoven.azure.sdk;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The JDK's HTTP client, with limits to how long it waits. */
public final class HttpClients {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** How long an answer may take to begin, if nothing else is said. */
    public static final Duration ANSWER = Duration.ofSeconds(60);

    private HttpClients() {}

    /**
     * A client.
     *
     * @param answer how long an answer may take to begin, and each part of it to come
     * @param trust whom to trust; null: whom the JVM trusts
     */
    public static HttpClient within(Duration answer, @Nullable SSLContext trust) {
        java.net.http.HttpClient.Builder builder = java.net.http.HttpClient.newBuilder();
        if (trust != null) {
            builder.sslContext(trust);
        }
        return new JdkHttpClientBuilder(builder)
                .connectionTimeout(CONNECT)
                .responseTimeout(answer)
                .readTimeout(answer)
                .build();
    }
}
