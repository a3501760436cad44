package io.cloudoven.azure.sdk;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpPipelinePosition;
import com.azure.core.http.policy.ExponentialBackoffOptions;
import com.azure.core.http.policy.HttpLogDetailLevel;
import com.azure.core.http.policy.HttpLogOptions;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.core.http.policy.RetryOptions;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobContainerClientBuilder;
import com.azure.storage.blob.BlobUrlParts;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import io.cloudoven.azure.AzureAccessException;
import io.cloudoven.azure.AzureCredential;
import java.net.URI;
import java.time.Duration;

/** Opens a container: address, credential, and what to do when Azure does not answer or asks for patience. */
public final class BlobConnection {

    private static final Duration FIRST_DELAY = Duration.ofMillis(400);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(20);

    private BlobConnection() {}

    /**
     * The container at an address.
     *
     * @throws AzureAccessException if that is no address of a container, or the credential cannot be used there
     */
    public static BlobContainerClient open(URI container, AzureCredential credential, int retries) {
        String address = withoutQuery(container);
        if (!container.isAbsolute() || container.getHost() == null) {
            throw new AzureAccessException(address + " is no address of a container; write it as"
                    + " https://<account>.blob.core.windows.net/<container>");
        }
        BlobUrlParts parts = BlobUrlParts.parse(address);
        String name = parts.getBlobContainerName();
        if (name == null
                || name.isEmpty()
                || parts.getBlobName() != null && !parts.getBlobName().isEmpty()) {
            throw new AzureAccessException(address + " has to end with the name of the container; write it as"
                    + " https://<account>.blob.core.windows.net/<container>, and folders in it with folder(...)");
        }
        if (credential.kind() == AzureCredential.Kind.CONNECTION_STRING) {
            throw new AzureAccessException(
                    "a connection string has its address in it; give it with the container's name alone");
        }
        HttpClient client = HttpClients.within(HttpClients.ANSWER, null);
        BlobContainerClientBuilder builder = builder(client, retries).endpoint(address);
        switch (credential.kind()) {
            case SAS -> builder.sasToken(credential.secret(""));
            case ENVIRONMENT, TOKENS -> builder.credential(TokenCredentials.of(credential, container, client));
            default -> builder.setAnonymousAccess();
        }
        return builder.buildClient();
    }

    /**
     * A container of the account that a connection string is for.
     *
     * @throws AzureAccessException if the connection string cannot be read
     */
    public static BlobContainerClient open(String connectionString, String container, int retries) {
        try {
            return builder(HttpClients.within(HttpClients.ANSWER, null), retries)
                    .connectionString(connectionString)
                    .containerName(container)
                    .buildClient();
        } catch (IllegalArgumentException e) {
            // Its message can repeat the string.
            throw new AzureAccessException("the connection string cannot be read; copy the whole of it from the"
                    + " storage account's access keys, from DefaultEndpointsProtocol on");
        }
    }

    /** An address without its query, in which a signature may be. */
    public static String withoutQuery(URI address) {
        String text = address.toString();
        int query = text.indexOf('?');
        String bare = query < 0 ? text : text.substring(0, query);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /**
     * The storage library's own retries know nothing of {@code Retry-After}, those of the core library do: so these are
     * around each call, and the others do not repeat. What is kept in blobs can be secret, so it is not logged, whatever
     * the environment asks for.
     */
    private static BlobContainerClientBuilder builder(HttpClient client, int retries) {
        return new BlobContainerClientBuilder()
                .httpClient(client)
                .httpLogOptions(new HttpLogOptions().setLogLevel(HttpLogDetailLevel.NONE))
                .addPolicy(new Retries(retries))
                .retryOptions(new RequestRetryOptions(RetryPolicyType.FIXED, 1, (Duration) null, null, null, null));
    }

    /** Outside of what signs a request, so that each attempt is signed anew. */
    private static final class Retries extends RetryPolicy implements HttpPipelinePolicy {

        Retries(int retries) {
            super(new RetryOptions(new ExponentialBackoffOptions()
                    .setMaxRetries(retries)
                    .setBaseDelay(FIRST_DELAY)
                    .setMaxDelay(LONGEST_DELAY)));
        }

        @Override
        public HttpPipelinePosition getPipelinePosition() {
            return HttpPipelinePosition.PER_CALL;
        }
    }
}
