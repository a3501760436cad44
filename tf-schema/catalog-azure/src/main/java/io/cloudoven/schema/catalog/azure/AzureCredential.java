package io.cloudoven.schema.catalog.azure;

import org.jspecify.annotations.Nullable;

/**
 * What proves to Azure Storage who asks. Its {@code toString()} names the kind and never the secret. Immutable and
 * thread-safe.
 */
public final class AzureCredential {

    /** The kinds there are. */
    enum Kind {
        ENVIRONMENT("the environment's credential (DefaultAzureCredential)"),
        SAS("the shared access signature"),
        CONNECTION_STRING("the connection string"),
        ANONYMOUS("no credential");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    private final Kind kind;
    private final @Nullable String secret;

    private AzureCredential(Kind kind, @Nullable String secret) {
        this.kind = kind;
        this.secret = secret;
    }

    /**
     * What the program runs with: environment variables, workload or managed identity, the Azure CLI's login and so on,
     * in the order of {@code DefaultAzureCredential}. Needs {@code com.azure:azure-identity} on the class path and an
     * {@code https} address; the identity needs the role "Storage Blob Data Reader", to write "Storage Blob Data
     * Contributor".
     *
     * @see <a href="https://learn.microsoft.com/azure/developer/java/sdk/authentication/credential-chains">credential
     *     chains</a>
     */
    public static AzureCredential ofEnvironment() {
        return new AzureCredential(Kind.ENVIRONMENT, null);
    }

    /**
     * A shared access signature for the container: {@code sv=...&sig=...}, with or without the question mark. To read it
     * has to permit read and list ({@code rl}), to write also create and write ({@code rcwl}), to replace or remove what
     * is there also delete ({@code rcwdl}). None for a container can make that container: it has to be there.
     *
     * @throws AzureCatalogException if this is no signature
     */
    public static AzureCredential sas(String token) {
        String bare = token.startsWith("?") ? token.substring(1) : token;
        if (!("&" + bare).contains("&sig=")) {
            throw new AzureCatalogException("the shared access signature has no \"sig=\"; give the whole query that the"
                    + " portal or \"az storage container generate-sas\" shows");
        }
        return new AzureCredential(Kind.SAS, bare);
    }

    /** None, for reading a container that is open to the public. */
    public static AzureCredential anonymous() {
        return new AzureCredential(Kind.ANONYMOUS, null);
    }

    static AzureCredential connectionString(String connectionString) {
        return new AzureCredential(Kind.CONNECTION_STRING, connectionString);
    }

    Kind kind() {
        return kind;
    }

    /** The signature or connection string; empty where the kind has none. */
    String secret() {
        return secret == null ? "" : secret;
    }

    /** Such as {@code the shared access signature}. */
    @Override
    public String toString() {
        return kind.shown;
    }
}
