package io.cloudoven.schema.catalog.azure;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.http.HttpHeaderName;
import com.azure.storage.blob.models.BlobErrorCode;
import com.azure.storage.blob.models.BlobStorageException;
import io.cloudoven.azure.AzureCredential;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Says what a failure of the SDK means. Azure's own messages can repeat a signature, so only status, code and request id
 * are taken from them, and of causes only those from the network.
 */
final class BlobFailures {

    private final String container;
    private final AzureCredential credential;

    BlobFailures(String container, AzureCredential credential) {
        this.container = container;
        this.credential = credential;
    }

    /**
     * The failure to throw.
     *
     * @param what such as {@code reading azurerm/5.2.0/manifest.json}
     */
    AzureCatalogException of(String what, RuntimeException failure) {
        if (failure instanceof AzureCatalogException own) {
            return own;
        }
        String tried = container + ": " + what;
        if (failure instanceof BlobStorageException answer) {
            return new AzureCatalogException(tried + " failed, Azure Storage answered " + answer.getStatusCode() + " "
                    + answer.getErrorCode() + requestId(answer) + "; " + advice(answer));
        }
        if (failure instanceof ClientAuthenticationException) {
            return new AzureCatalogException(tried + " failed, " + credential + " gave no token ("
                    + firstLine(failure) + "); log in with \"az login\" or set AZURE_CLIENT_ID, AZURE_TENANT_ID and"
                    + " a secret, or use another credential");
        }
        Throwable network = cause(failure, IOException.class, TimeoutException.class);
        if (cause(failure, InterruptedException.class) != null) {
            Thread.currentThread().interrupt();
            return new UploadCancelledException(tried);
        }
        if (network != null) {
            return new AzureCatalogException(
                    tried + " failed, the network does not get there (" + shown(network)
                            + "); check the address and the connection, then try again",
                    network);
        }
        return new AzureCatalogException(tried + " failed unexpectedly ("
                + failure.getClass().getName() + "); check the address, the container's name and the credential");
    }

    private String advice(BlobStorageException answer) {
        int status = answer.getStatusCode();
        if (status == 401 || status == 403) {
            return credential + " is not accepted or does not permit this: check that it is whole, not expired and"
                    + " permits reading and listing, for writing also creating and writing, for replacing and removing"
                    + " also deleting";
        }
        if (BlobErrorCode.CONTAINER_NOT_FOUND.equals(answer.getErrorCode())) {
            return "there is no such container: check its name or create it";
        }
        if (status == 429 || status >= 500) {
            return "it is overloaded or out of order and was asked several times: try again later, or upload with fewer"
                    + " requests at once";
        }
        return "see https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes";
    }

    private static String requestId(BlobStorageException answer) {
        String id = answer.getResponse() == null
                ? null
                : answer.getResponse().getHeaders().getValue(HttpHeaderName.X_MS_REQUEST_ID);
        return id == null ? "" : " (request " + id + ")";
    }

    private static String shown(Throwable network) {
        String message = network.getMessage();
        return network.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static String firstLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    @SafeVarargs
    private static @Nullable Throwable cause(Throwable failure, Class<? extends Throwable>... kinds) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Class<? extends Throwable> kind : kinds) {
                if (kind.isInstance(cause)) {
                    return cause;
                }
            }
        }
        return null;
    }
}
