package io.cloudoven.schema.catalog.azure;

import com.azure.core.http.HttpPipelinePosition;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.ExponentialBackoffOptions;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.core.http.policy.RetryOptions;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobContainerClientBuilder;
import com.azure.storage.blob.BlobUrlParts;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import java.net.URI;
import java.time.Duration;

/** Opens a container: address, credential, and what to do when Azure does not answer or asks for patience. */
final class BlobConnection {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration FIRST_DELAY = Duration.ofMillis(400);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(20);

    private BlobConnection() {}

    static BlobContainer open(URI container, AzureCredential credential, String folder, int retries) {
        String address = withoutQuery(container);
        if (!container.isAbsolute() || container.getHost() == null) {
            throw new AzureCatalogException(address + " is no address of a container; write it as"
                    + " https://<account>.blob.core.windows.net/<container>");
        }
        BlobUrlParts parts = BlobUrlParts.parse(address);
        String name = parts.getBlobContainerName();
        if (name == null
                || name.isEmpty()
                || parts.getBlobName() != null && !parts.getBlobName().isEmpty()) {
            throw new AzureCatalogException(address + " has to end with the name of the container; write it as"
                    + " https://<account>.blob.core.windows.net/<container>, and folders in it with folder(...)");
        }
        BlobContainerClientBuilder builder = builder(retries).endpoint(address);
        switch (credential.kind()) {
            case SAS -> builder.sasToken(credential.secret());
            case ENVIRONMENT -> builder.credential(EnvironmentCredential.of(container));
            default -> builder.setAnonymousAccess();
        }
        return container(builder.buildClient(), credential, folder);
    }

    static BlobContainer open(AzureCredential credential, String container, String folder, int retries) {
        BlobContainerClient client;
        try {
            client = builder(retries)
                    .connectionString(credential.secret())
                    .containerName(container)
                    .buildClient();
        } catch (IllegalArgumentException e) {
            // Its message can repeat the string.
            throw new AzureCatalogException("the connection string cannot be read; copy the whole of it from the"
                    + " storage account's access keys, from DefaultEndpointsProtocol on");
        }
        return container(client, credential, folder);
    }

    private static BlobContainer container(BlobContainerClient client, AzureCredential credential, String folder) {
        String address = withoutQuery(URI.create(client.getBlobContainerUrl()));
        return new BlobContainer(client, folder, address, new BlobFailures(address, credential));
    }

    /**
     * The storage library's own retries know nothing of {@code Retry-After}, those of the core library do: so these are
     * around each call, and the others do not repeat.
     */
    private static BlobContainerClientBuilder builder(int retries) {
        return new BlobContainerClientBuilder()
                .httpClient(new JdkHttpClientBuilder()
                        .connectionTimeout(CONNECT)
                        .responseTimeout(ANSWER)
                        .build())
                .addPolicy(new Retries(retries))
                .retryOptions(new RequestRetryOptions(RetryPolicyType.FIXED, 1, (Duration) null, null, null, null));
    }

    private static String withoutQuery(URI address) {
        String text = address.toString();
        int query = text.indexOf('?');
        String bare = query < 0 ? text : text.substring(0, query);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
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
