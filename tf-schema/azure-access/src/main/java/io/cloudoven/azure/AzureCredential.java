package io.cloudoven.azure;

import java.util.function.UnaryOperator;

/**
 * What proves to Azure who asks. Its {@code toString()} names the kind and never the secret. Immutable and thread-safe.
 */
public final class AzureCredential {

    /** The kinds there are. */
    public enum Kind {
        /** What the program runs with. */
        ENVIRONMENT("the environment's credential (DefaultAzureCredential)"),
        /** Access tokens that the program gets itself. */
        TOKENS("the program's access token"),
        /** A shared access signature. */
        SAS("the shared access signature"),
        /** The connection string of a storage account. */
        CONNECTION_STRING("the connection string"),
        /** None. */
        ANONYMOUS("no credential");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    private final Kind kind;
    private final UnaryOperator<String> secret;

    private AzureCredential(Kind kind, UnaryOperator<String> secret) {
        this.kind = kind;
        this.secret = secret;
    }

    /**
     * What the program runs with: environment variables, workload or managed identity, the Azure CLI's login and so on,
     * in the order of {@code DefaultAzureCredential}. Needs {@code com.azure:azure-identity} on the class path and an
     * {@code https} address. To read blobs the identity needs the role "Storage Blob Data Reader", to write "Storage Blob
     * Data Contributor".
     *
     * @see <a href="https://learn.microsoft.com/azure/developer/java/sdk/authentication/credential-chains">credential
     *     chains</a>
     */
    public static AzureCredential ofEnvironment() {
        return new AzureCredential(Kind.ENVIRONMENT, scope -> "");
    }

    /**
     * Access tokens that the program gets itself, such as in a pipeline with a federated identity.
     *
     * @param tokenOfScope gives a valid token for a scope such as {@code https://management.azure.com/.default}; asked
     *     again every few minutes, from any thread
     */
    public static AzureCredential ofTokens(UnaryOperator<String> tokenOfScope) {
        return new AzureCredential(Kind.TOKENS, tokenOfScope);
    }

    /**
     * A shared access signature for a container or blob: {@code sv=...&sig=...}, with or without the question mark. To
     * read a catalog it has to permit read and list ({@code rl}), to write also create and write ({@code rcwl}), to
     * replace or remove what is there also delete ({@code rcwdl}). None for a container can make that container: it has
     * to be there.
     *
     * @throws AzureAccessException if this is no signature
     */
    public static AzureCredential sas(String token) {
        String bare = token.startsWith("?") ? token.substring(1) : token;
        if (!("&" + bare).contains("&sig=")) {
            throw new AzureAccessException("the shared access signature has no \"sig=\"; give the whole query that the"
                    + " portal or \"az storage container generate-sas\" shows");
        }
        return new AzureCredential(Kind.SAS, scope -> bare);
    }

    /** None, for reading a container that is open to the public. */
    public static AzureCredential anonymous() {
        return new AzureCredential(Kind.ANONYMOUS, scope -> "");
    }

    /** The connection string of a storage account, as the portal shows it beside the account's keys. */
    public static AzureCredential connectionString(String connectionString) {
        return new AzureCredential(Kind.CONNECTION_STRING, scope -> connectionString);
    }

    /** Which kind it is. */
    public Kind kind() {
        return kind;
    }

    /**
     * The signature, connection string or token; empty where the kind has none.
     *
     * @param scope what a token is for; ignored by the other kinds
     */
    public String secret(String scope) {
        return secret.apply(scope);
    }

    /** Such as {@code the shared access signature}. */
    @Override
    public String toString() {
        return kind.shown;
    }
}
