package io.cloudoven.schema.catalog.azure;

import com.azure.core.http.rest.Response;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.models.BlobDownloadContentResponse;
import com.azure.storage.blob.models.BlobErrorCode;
import com.azure.storage.blob.models.BlobHttpHeaders;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.models.BlockBlobItem;
import com.azure.storage.blob.models.DownloadRetryOptions;
import com.azure.storage.blob.models.ListBlobsOptions;
import com.azure.storage.blob.options.BlockBlobSimpleUploadOptions;
import com.azure.storage.blob.specialized.BlobLeaseClient;
import com.azure.storage.blob.specialized.BlobLeaseClientBuilder;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.azure.sdk.BlobConnection;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The blobs in one folder of one container: all that is asked of Azure is asked here. Thread-safe.
 *
 * <p>What is not there, has changed meanwhile or is held by somebody else is a result; everything else that goes wrong
 * is an {@link AzureCatalogException}.
 */
final class BlobContainer {

    private static final int DOWNLOAD_RETRIES = 5;

    private final BlobContainerClient client;
    private final String folder;
    private final String address;
    private final BlobFailures failures;

    BlobContainer(BlobContainerClient client, AzureCredential credential, String folder) {
        this.client = client;
        this.folder = folder;
        this.address = BlobConnection.withoutQuery(URI.create(client.getBlobContainerUrl()));
        this.failures = new BlobFailures(address, credential);
    }

    /** Its address, without a signature. */
    @Override
    public String toString() {
        return folder.isEmpty() ? address : address + "/" + folder;
    }

    /** What to call a blob in errors: its address, without a signature. */
    String source(String name) {
        return address + "/" + folder + name;
    }

    /** A blob, if it is there. */
    Optional<BlobContent> get(String name) {
        return call("reading " + name, () -> {
            try {
                BlobDownloadContentResponse response = client.getBlobClient(folder + name)
                        .downloadContentWithResponse(
                                new DownloadRetryOptions().setMaxRetryRequests(DOWNLOAD_RETRIES),
                                null,
                                null,
                                Context.NONE);
                return Optional.of(new BlobContent(
                        response.getDeserializedHeaders().getETag(),
                        response.getValue().toBytes()));
            } catch (BlobStorageException e) {
                if (e.getStatusCode() == 404) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** The blobs whose names start so; none if there is no such container. */
    SortedMap<String, StoredBlob> list(String prefix) {
        return call("listing " + prefix, () -> {
            SortedMap<String, StoredBlob> blobs = new TreeMap<>();
            try {
                for (BlobItem item : client.listBlobs(new ListBlobsOptions().setPrefix(folder + prefix), null)) {
                    byte[] md5 = item.getProperties().getContentMd5();
                    blobs.put(
                            item.getName().substring(folder.length()),
                            new StoredBlob(
                                    item.getProperties().getETag(),
                                    md5 == null ? "" : Base64.getEncoder().encodeToString(md5)));
                }
            } catch (BlobStorageException e) {
                if (!BlobErrorCode.CONTAINER_NOT_FOUND.equals(e.getErrorCode())) {
                    throw e;
                }
            }
            return blobs;
        });
    }

    /**
     * Writes a blob in one step.
     *
     * @param etag which one it takes the place of; null if there must be none
     * @return whether it was written: not if another one is there
     */
    boolean put(String name, byte[] content, String type, @Nullable String etag) {
        BlobRequestConditions condition = new BlobRequestConditions();
        BlockBlobSimpleUploadOptions upload = new BlockBlobSimpleUploadOptions(BinaryData.fromBytes(content))
                .setContentMd5(Md5.of(content))
                .setHeaders(new BlobHttpHeaders().setContentType(type).setContentMd5(Md5.of(content)))
                .setRequestConditions(etag == null ? condition.setIfNoneMatch("*") : condition.setIfMatch(etag));
        return call("writing " + name, () -> {
            try {
                Response<BlockBlobItem> response = client.getBlobClient(folder + name)
                        .getBlockBlobClient()
                        .uploadWithResponse(upload, null, Context.NONE);
                return response.getStatusCode() == 201;
            } catch (BlobStorageException e) {
                if (isConflict(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Deletes a blob, if it is there. */
    void delete(String name) {
        call("deleting " + name, () -> client.getBlobClient(folder + name).deleteIfExists());
    }

    /**
     * Makes the container, if it is not there. A credential for one container, such as its shared access signature, may
     * not even ask for that: then it is taken to be there, and the next request tells.
     */
    void create() {
        call("creating the container", () -> {
            try {
                return client.createIfNotExists();
            } catch (BlobStorageException e) {
                if (isForbidden(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /**
     * Takes a blob for one's own, for some seconds.
     *
     * @return what proves it; nothing if it is somebody else's or not there
     */
    Optional<String> lease(String name, int seconds) {
        return call("leasing " + name, () -> {
            try {
                return Optional.of(leaseClient(name, null).acquireLease(seconds));
            } catch (BlobStorageException e) {
                if (e.getStatusCode() == 404 || isConflict(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** Starts the seconds anew; false if it has become somebody else's. */
    boolean renew(String name, String lease) {
        return call("renewing the lease of " + name, () -> {
            try {
                leaseClient(name, lease).renewLease();
                return true;
            } catch (BlobStorageException e) {
                if (e.getStatusCode() == 404 || isConflict(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /**
     * Deletes a blob that is one's own, or only gives it back where deleting is not permitted; nothing happens if it has
     * become somebody else's.
     */
    void deleteLeased(String name, String lease) {
        call("deleting " + name, () -> {
            try {
                return client.getBlobClient(folder + name)
                        .deleteIfExistsWithResponse(
                                null, new BlobRequestConditions().setLeaseId(lease), null, Context.NONE)
                        .getValue();
            } catch (BlobStorageException e) {
                if (isForbidden(e)) {
                    return release(name, lease);
                }
                if (isConflict(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Gives back what was leased; false if it has become somebody else's. */
    private boolean release(String name, String lease) {
        try {
            leaseClient(name, lease).releaseLease();
            return true;
        } catch (BlobStorageException e) {
            if (e.getStatusCode() == 404 || isConflict(e)) {
                return false;
            }
            throw e;
        }
    }

    private BlobLeaseClient leaseClient(String name, @Nullable String lease) {
        BlobLeaseClientBuilder builder = new BlobLeaseClientBuilder().blobClient(client.getBlobClient(folder + name));
        return (lease == null ? builder : builder.leaseId(lease)).buildClient();
    }

    private static boolean isForbidden(BlobStorageException answer) {
        return answer.getStatusCode() == 403;
    }

    private static boolean isConflict(BlobStorageException answer) {
        return answer.getStatusCode() == 409 && !BlobErrorCode.CONTAINER_BEING_DELETED.equals(answer.getErrorCode())
                || answer.getStatusCode() == 412;
    }

    private <T> T call(String what, Supplier<T> request) {
        try {
            return request.get();
        } catch (RuntimeException e) {
            throw failures.of(what, e);
        }
    }
}
