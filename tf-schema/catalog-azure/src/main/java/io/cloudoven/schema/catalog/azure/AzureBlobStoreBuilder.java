package io.cloudoven.schema.catalog.azure;

import com.azure.storage.blob.BlobContainerClient;
import io.cloudoven.azure.AzureAccessException;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.azure.sdk.BlobConnection;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A store in Azure Blob Storage being filled in. Not thread-safe. */
public final class AzureBlobStoreBuilder {

    private static final Pattern FOLDER = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*");
    private static final int MOST_PARALLEL = 256;
    private static final int MOST_RETRIES = 100;

    private final @Nullable URI address;
    private final String name;
    private AzureCredential credential;
    private String folder = "";
    private int parallelUploads = 16;
    private int retries = 6;
    private Duration patience = Duration.ofMinutes(2);

    AzureBlobStoreBuilder(URI address) {
        this.address = address;
        this.name = "";
        String query = address.getRawQuery();
        try {
            this.credential = query == null ? AzureCredential.ofEnvironment() : AzureCredential.sas(query);
        } catch (AzureAccessException e) {
            throw new AzureCatalogException(String.valueOf(e.getMessage()), e);
        }
    }

    AzureBlobStoreBuilder(String connectionString, String name) {
        this.address = null;
        this.name = name;
        this.credential = AzureCredential.connectionString(connectionString);
    }

    /**
     * What proves who asks. Default: the signature in the container's address, if it has one, else {@link
     * AzureCredential#ofEnvironment()}. A connection string has its own.
     */
    public AzureBlobStoreBuilder credential(AzureCredential credential) {
        if (address == null) {
            throw new AzureCatalogException(
                    "a connection string has its credential in it; give the container's address to use another");
        }
        this.credential = credential;
        return this;
    }

    /**
     * The folder in the container that the catalog is in, such as {@code schemas}. Default: the container itself.
     *
     * @throws AzureCatalogException if it has other characters than letters, digits, dots, dashes, underscores and slashes
     */
    public AzureBlobStoreBuilder folder(String folder) {
        String closed = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        if (!FOLDER.matcher(closed).matches()) {
            throw new AzureCatalogException(
                    "the catalog's folder has letters, digits, ., -, _ and / between names, such as"
                            + " terraform/schemas, and none that begins with a dot");
        }
        this.folder = closed;
        return this;
    }

    /** How many requests an upload or removal has under way at most, from 1 to 256. Default: 16. */
    public AzureBlobStoreBuilder parallelUploads(int parallelUploads) {
        this.parallelUploads = between(1, parallelUploads, MOST_PARALLEL, "parallel uploads");
        return this;
    }

    /**
     * How often a request is repeated that got lost or that Azure turned down with 429 or 5xx, from 0 to 100. Default: 6,
     * with pauses from 0.4 s to 20 s, which add up to about half a minute.
     */
    public AzureBlobStoreBuilder retries(int retries) {
        this.retries = between(0, retries, MOST_RETRIES, "retries");
        return this;
    }

    /** How long to wait for another writer of the same version. Default: 2 minutes. */
    public AzureBlobStoreBuilder patience(Duration patience) {
        this.patience = patience;
        return this;
    }

    /**
     * The store. Asks Azure nothing yet.
     *
     * @throws AzureCatalogException if the address is none of a container, the connection string cannot be read, or the
     *     credential cannot be used there
     */
    public AzureBlobStore build() {
        try {
            BlobContainerClient container = address == null
                    ? BlobConnection.open(credential.secret(""), name, retries)
                    : BlobConnection.open(address, credential, retries);
            return new AzureBlobStore(new BlobContainer(container, credential, folder), parallelUploads, patience);
        } catch (AzureAccessException e) {
            throw new AzureCatalogException(String.valueOf(e.getMessage()), e);
        }
    }

    private static int between(int least, int value, int most, String what) {
        if (value < least || value > most) {
            throw new AzureCatalogException(value + " " + what + " cannot be; give " + least + " to " + most);
        }
        return value;
    }
}
