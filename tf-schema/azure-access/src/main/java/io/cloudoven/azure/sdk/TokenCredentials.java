package io.cloudoven.azure.sdk;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import io.cloudoven.azure.AzureAccessException;
import io.cloudoven.azure.AzureCredential;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import reactor.core.publisher.Mono;

/** Credentials that are tokens, as the SDK takes them. */
public final class TokenCredentials {

    /** The SDK asks again a while before a token ends, so this is short without being asked for each request. */
    private static final long MINUTES = 10;

    private TokenCredentials() {}

    /**
     * The credential for an address.
     *
     * @param address where its tokens are sent
     * @param client through which tokens are got
     * @throws AzureAccessException if the credential has no tokens, or they would be sent unprotected
     */
    public static TokenCredential of(AzureCredential credential, URI address, HttpClient client) {
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new AzureAccessException(address.getScheme() + "://" + address.getAuthority()
                    + " would send the environment's token unprotected; use an https address or a connection string");
        }
        return switch (credential.kind()) {
            case ENVIRONMENT -> EnvironmentCredential.of(client);
            case TOKENS ->
                request -> Mono.fromCallable(() -> new AccessToken(
                        credential.secret(String.join(" ", request.getScopes())),
                        OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(MINUTES)));
            default ->
                throw new AzureAccessException(
                        address.getScheme() + "://" + address.getAuthority() + " takes tokens, and " + credential
                                + " has none; use AzureCredential.ofEnvironment() or ofTokens(...)");
        };
    }
}
