package io.cloudoven.azure.sdk;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.policy.HttpLogDetailLevel;
import com.azure.core.http.policy.HttpLogOptions;
import com.azure.identity.DefaultAzureCredentialBuilder;
import io.cloudoven.azure.AzureAccessException;

/** The one class that sees {@code azure-identity}, which need not be there. */
final class EnvironmentCredential {

    private EnvironmentCredential() {}

    static TokenCredential of(HttpClient client) {
        try {
            // An answer here has the token in it: it is not logged, whatever the environment asks for.
            return new DefaultAzureCredentialBuilder()
                    .httpClient(client)
                    .httpLogOptions(new HttpLogOptions().setLogLevel(HttpLogDetailLevel.NONE))
                    .build();
        } catch (NoClassDefFoundError e) {
            throw new AzureAccessException(
                    "the environment's credential needs com.azure:azure-identity, which is not on the class path; add"
                            + " this dependency or use a connection string or a shared access signature",
                    e);
        }
    }
}
