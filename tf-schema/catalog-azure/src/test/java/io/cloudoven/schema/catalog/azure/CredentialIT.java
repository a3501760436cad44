package io.cloudoven.schema.catalog.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.storage.blob.sas.BlobContainerSasPermission;
import com.azure.storage.blob.sas.BlobServiceSasSignatureValues;
import io.cloudoven.azure.AzureCredential;
import io.cloudoven.azurite.Azurite;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.ProviderVersion;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialIT {

    @TempDir
    static Path folder;

    private static Azurite azurite;

    @BeforeAll
    static void start() throws Exception {
        azurite = Azurite.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (azurite != null) {
            azurite.close();
        }
    }

    @Test
    void works_with_a_signature_for_the_container_and_never_shows_it() {
        Shop.store(azurite, "signed").write(Shop.of("1.0.0", "cart", 1));
        String signature = signature("signed", "rl");
        URI address = URI.create(azurite.endpoint(azurite.port()) + "/signed");
        AzureBlobStore reader =
                AzureBlobStore.builder(URI.create(address + "?" + signature)).build();

        assertThat(Catalog.of(reader).provider(Shop.ADDRESS.toString()).load()).isEqualTo(Shop.of("1.0.0", "cart", 1));
        assertThat(reader).hasToString(address.toString());
        assertThat(AzureCredential.sas(signature)).hasToString("the shared access signature");
        assertThatThrownBy(() -> reader.write(Shop.of("2.0.0", "cart", 1)))
                .isInstanceOf(AzureCatalogException.class)
                .hasMessageContaining("the shared access signature is not accepted or does not permit this")
                .hasMessageContaining(".writer failed, Azure Storage answered 403")
                .satisfies(e -> assertNoSecret(e, secret(signature)));
    }

    @Test
    void writes_into_a_container_that_it_may_not_make() {
        azurite.client("given").create();
        AzureBlobStore store = signed("given", "rcwl");

        UploadReport first = store.upload(Shop.of("1.0.0", "cart", 3), UploadListener.NONE, new Cancellation());
        store.write(Shop.of("1.1.0", "cart", 3));

        assertThat(first.uploaded()).isEqualTo(6);
        assertThat(store.versions())
                .map(ProviderVersion::toString)
                .containsExactly(Shop.ADDRESS + " 1.0.0", Shop.ADDRESS + " 1.1.0");
        assertThat(Catalog.of(Shop.store(azurite, "given"))
                        .provider(Shop.ADDRESS.toString())
                        .load())
                .isEqualTo(Shop.of("1.1.0", "cart", 3));
        // the writer's lease was given back though its blob could not be deleted: the store has no patience
        UploadReport again = store.upload(Shop.of("1.0.0", "cart", 3), UploadListener.NONE, new Cancellation());
        assertThat(again.uploaded()).isZero();
    }

    @Test
    void publishes_other_content_where_it_may_not_delete_the_old_and_names_what_is_left() {
        azurite.client("kept").create();
        AzureBlobStore store = signed("kept", "rcwl");
        store.write(Shop.of("1.0.0", "cart", 1));

        assertThatThrownBy(() -> store.write(Shop.of("1.0.0", "till", 1)))
                .isInstanceOf(AzureCatalogException.class)
                .hasMessageContaining("deleting " + Shop.ADDRESS + "/1.0.0/")
                .hasMessageContaining("for replacing and removing also deleting");
        assertThat(Catalog.of(Shop.store(azurite, "kept"))
                        .provider(Shop.ADDRESS.toString())
                        .load())
                .isEqualTo(Shop.of("1.0.0", "till", 1));

        signed("kept", "rcwdl").write(Shop.of("1.0.0", "till", 1));
        assertThat(azurite.contents("kept").keySet())
                .noneMatch(name -> name.contains("cart") || name.endsWith(".writer"));
    }

    @Test
    void says_that_the_container_is_missing_where_it_may_not_make_it() {
        assertThatThrownBy(() -> signed("nowhere", "racwdl").write(Shop.of("1.0.0", "cart", 1)))
                .isInstanceOf(AzureCatalogException.class)
                .hasMessageContaining("there is no such container");
    }

    @Test
    void explains_credentials_and_addresses_that_are_wrong() {
        AzureBlobStore wrongKey = AzureBlobStore.builder(azurite.connectionString(azurite.port(), "d3Jvbmc="), "wrong")
                .build();
        assertThatThrownBy(wrongKey::versions)
                .isInstanceOf(AzureCatalogException.class)
                .hasMessageContaining("answered 403")
                .hasMessageContaining("the connection string is not accepted")
                .satisfies(e -> assertNoSecret(e, "d3Jvbmc="));
        assertThatThrownBy(
                        () -> AzureBlobStore.builder("AccountKey=c2VjcmV0", "x").build())
                .isInstanceOf(AzureCatalogException.class)
                .satisfies(e -> assertNoSecret(e, "c2VjcmV0"));
        assertThatThrownBy(() -> AzureBlobStore.builder(URI.create("http://127.0.0.1:1/ovens/x"))
                        .build())
                .hasMessageContaining("unprotected");
        assertThatThrownBy(() -> AzureBlobStore.builder(URI.create("http://127.0.0.1:1/ovens/x"))
                        .credential(AzureCredential.anonymous())
                        .retries(1)
                        .build()
                        .versions())
                .isInstanceOf(AzureCatalogException.class)
                .hasMessageContaining("the network does not get there");
    }

    private static AzureBlobStore signed(String container, String permissions) {
        return AzureBlobStore.builder(URI.create(azurite.endpoint(azurite.port()) + "/" + container))
                .credential(AzureCredential.sas(signature(container, permissions)))
                .patience(Duration.ZERO)
                .build();
    }

    private static String signature(String container, String permissions) {
        return azurite.client(container)
                .generateSas(new BlobServiceSasSignatureValues(
                        OffsetDateTime.now().plusHours(1), BlobContainerSasPermission.parse(permissions)));
    }

    private static String secret(String signature) {
        return signature.substring(signature.indexOf("sig=") + 4);
    }

    private static void assertNoSecret(Throwable failure, String secret) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(secret);
        }
    }
}
