package io.cloudoven.arm.delivery.parameter;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobUrlParts;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.sas.BlobSasPermission;
import com.azure.storage.blob.sas.BlobServiceSasSignatureValues;
import com.azure.storage.common.sas.SasProtocol;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.azure.AzureAccessException;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.azure.sdk.BlobConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A blob that few may read, read into memory. The one class of its package that sees Azure's SDK. */
final class PrivateBlob {

    private static final Duration SIGNED_FOR = Duration.ofMinutes(5);
    /** Clocks differ. */
    private static final Duration SIGNED_SINCE = Duration.ofMinutes(5);

    private static final int RETRIES = 4;
    private static final long MOST_BYTES = 4L << 20;

    private final String address;
    private final AzureCredential credential;
    private final Supplier<BlobClient> client;

    private PrivateBlob(String address, AzureCredential credential, Supplier<BlobClient> client) {
        this.address = address;
        this.credential = credential;
        this.client = client;
    }

    static PrivateBlob at(URI blob) {
        String query = blob.getRawQuery();
        return access(() -> at(blob, query == null ? AzureCredential.ofEnvironment() : AzureCredential.sas(query)));
    }

    static PrivateBlob at(URI blob, AzureCredential credential) {
        String address = BlobConnection.withoutQuery(blob);
        if (blob.getScheme() == null || blob.getHost() == null) {
            throw noBlob(address);
        }
        BlobUrlParts parts = BlobUrlParts.parse(address);
        String container = parts.getBlobContainerName();
        String name = parts.getBlobName();
        if (container == null || name == null || name.isEmpty()) {
            throw noBlob(address);
        }
        URI parent = URI.create(parts.setBlobName(null).toUrl().toString());
        return new PrivateBlob(
                address,
                credential,
                () -> BlobConnection.open(parent, credential, RETRIES).getBlobClient(name));
    }

    static PrivateBlob of(String connectionString, String container, String blob) {
        BlobClient client = access(
                () -> BlobConnection.open(connectionString, container, RETRIES).getBlobClient(blob));
        return new PrivateBlob(
                BlobConnection.withoutQuery(URI.create(client.getBlobUrl())),
                AzureCredential.connectionString(connectionString),
                () -> client);
    }

    String read() {
        return read(client);
    }

    /** With a signature that can do no more than this, and not for long. */
    String readSigned() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        BlobServiceSasSignatureValues values = new BlobServiceSasSignatureValues(
                        now.plus(SIGNED_FOR), new BlobSasPermission().setReadPermission(true))
                .setStartTime(now.minus(SIGNED_SINCE));
        if (address.startsWith("https:")) {
            values.setProtocol(SasProtocol.HTTPS_ONLY);
        }
        String signature = client.get().generateSas(values);
        return at(URI.create(address), AzureCredential.sas(signature)).read();
    }

    private String read(Supplier<BlobClient> opened) {
        try {
            BlobClient blob = opened.get();
            long size = blob.getProperties().getBlobSize();
            if (size > MOST_BYTES) {
                throw new DeliveryException(address + " has " + size + " bytes, and parameters have at most "
                        + MOST_BYTES + "; give the address of a parameter file");
            }
            BinaryData content = blob.downloadContent();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.toBytes()))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new DeliveryException(address + " is no text in UTF-8; save the parameter file as UTF-8");
        } catch (AzureAccessException e) {
            throw new DeliveryException(address + " cannot be read: " + e.getMessage(), e);
        } catch (BlobStorageException e) {
            // Its message can repeat the signature.
            throw new DeliveryException(address + " cannot be read, Azure Storage answered " + e.getStatusCode() + " "
                    + e.getErrorCode() + "; " + advice(e.getStatusCode()));
        } catch (ClientAuthenticationException e) {
            throw new DeliveryException(address + " cannot be read, " + credential + " gave no token; log in with \"az"
                    + " login\" or set the environment's variables");
        } catch (DeliveryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DeliveryException(
                    address + " cannot be read, the network does not get there or the answer was cut" + " off ("
                            + e.getClass().getSimpleName() + "); check the address and the connection, then try again");
        }
    }

    private String advice(int status) {
        return switch (status) {
            case 401, 403 ->
                credential + " is not accepted or does not permit reading: check that it is whole and not expired, or"
                        + " that the identity has \"Storage Blob Data Reader\"";
            case 404 -> "there is no such blob: check the container's and the blob's name";
            default -> "it is overloaded or out of order and was asked several times: try again later";
        };
    }

    private static <T> T access(Supplier<T> open) {
        try {
            return open.get();
        } catch (AzureAccessException e) {
            throw new DeliveryException(String.valueOf(e.getMessage()), e);
        }
    }

    private static DeliveryException noBlob(String address) {
        return new DeliveryException(address + " is no address of a blob; write it as"
                + " https://<account>.blob.core.windows.net/<container>/<blob>");
    }

    /** Its address, without a signature. */
    @Override
    public String toString() {
        return address;
    }
}
