package io.cloudoven.arm.delivery;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.azure.AzureAccessException;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.azure.sdk.HttpClients;
import io.cloudoven.azure.sdk.TokenCredentials;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A delivery being filled in. Not thread-safe. */
public final class DeliveryBuilder {

    private static final URI PUBLIC = URI.create("https://management.azure.com");
    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofSeconds(1);

    private final Scope scope;
    private final AzureCredential credential;
    private URI endpoint = PUBLIC;
    private String audience = PUBLIC.toString();
    private @Nullable SSLContext trust;
    private Duration answerWithin = HttpClients.ANSWER;
    private Duration pollEvery = Duration.ofSeconds(5);
    private Duration longestPause = Duration.ofMinutes(2);
    private int retries = 6;

    DeliveryBuilder(Scope scope, AzureCredential credential) {
        this.scope = scope;
        this.credential = credential;
    }

    /**
     * The Azure Resource Manager to ask.
     *
     * @param endpoint its address; default {@code https://management.azure.com}
     * @param audience whom tokens are for; default the same
     */
    public DeliveryBuilder resourceManager(URI endpoint, String audience) {
        this.endpoint = endpoint;
        this.audience = audience;
        return this;
    }

    /** Whose certificates to trust, such as of a proxy. Default: those that the JVM trusts. */
    public DeliveryBuilder trust(SSLContext trust) {
        this.trust = trust;
        return this;
    }

    /** How long an answer may take to begin before it is asked for again. Default: 60 seconds. */
    public DeliveryBuilder answerWithin(Duration answerWithin) {
        this.answerWithin = answerWithin;
        return this;
    }

    /** How often to look after a deployment where Azure does not say when. Default: 5 seconds. */
    public DeliveryBuilder pollEvery(Duration pollEvery) {
        this.pollEvery = pollEvery;
        return this;
    }

    /**
     * How often a request is repeated that got lost or that Azure turned down with 408, 429 or 5xx, and how long the
     * pauses are at most. Where Azure asks for a longer one, the request fails. Default: 6 times, 2 minutes.
     */
    public DeliveryBuilder retries(int retries, Duration longestPause) {
        if (retries < 0 || retries > 100) {
            throw new DeliveryException(retries + " retries cannot be; give 0 to 100");
        }
        this.retries = retries;
        this.longestPause = longestPause;
        return this;
    }

    /**
     * The delivery. Asks Azure nothing yet.
     *
     * @throws DeliveryException if the credential cannot be used with Azure Resource Manager
     */
    public Delivery build() {
        HttpClient client = HttpClients.within(answerWithin, trust);
        TokenCredential tokens;
        try {
            tokens = TokenCredentials.of(credential, endpoint, client);
        } catch (AzureAccessException e) {
            throw new DeliveryException(String.valueOf(e.getMessage()), e);
        }
        Duration first = longestPause.compareTo(LONGEST_FIRST_PAUSE) < 0 ? longestPause : LONGEST_FIRST_PAUSE;
        Patience patience = new Patience(retries, first, longestPause, pollEvery);
        // The SDK wants a subscription even where the scope has none; it is in no address then.
        String subscription = scope.subscription().isEmpty() ? "none" : scope.subscription();
        return new Delivery(
                new Connection(endpoint, audience, subscription, credential, tokens, client, patience), scope);
    }
}
