package io.cloudoven.schema.catalog.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import java.net.URI;

/** The one class that sees {@code azure-identity}, which need not be there. */
final class EnvironmentCredential {

    private EnvironmentCredential() {}

    static TokenCredential of(URI container) {
        if (!"https".equalsIgnoreCase(container.getScheme())) {
            throw new AzureCatalogException(container.getScheme() + "://" + container.getAuthority()
                    + " would send the environment's token unprotected; use an https address or a connection string");
        }
        try {
            return new DefaultAzureCredentialBuilder()
                    .httpClient(new JdkHttpClientBuilder().build())
                    .build();
        } catch (NoClassDefFoundError e) {
            throw new AzureCatalogException(
                    "the environment's credential needs com.azure:azure-identity, which is not on the class path; add"
                            + " this dependency or use a connection string or a shared access signature",
                    e);
        }
    }
}
