package io.cloudoven.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import io.cloudoven.azure.sdk.BlobConnection;
import io.cloudoven.azure.sdk.HttpClients;
import io.cloudoven.azure.sdk.TokenCredentials;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AzureCredentialTest {

    private static final URI AZURE = URI.create("https://management.azure.com");
    private static final HttpClient CLIENT = HttpClients.within(HttpClients.ANSWER, null);

    @Test
    void names_its_kind_and_never_its_secret() {
        assertThat(AzureCredential.sas("?sv=1&sig=abc")).hasToString("the shared access signature");
        assertThat(AzureCredential.ofTokens(scope -> "abc")).hasToString("the program's access token");
        assertThat(AzureCredential.connectionString("AccountKey=abc")).hasToString("the connection string");
        assertThatThrownBy(() -> AzureCredential.sas("AccountKey=c2VjcmV0"))
                .isInstanceOf(AzureAccessException.class)
                .hasMessageContaining("no \"sig=\"")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void gives_the_token_for_a_scope() {
        AzureCredential credential = AzureCredential.ofTokens(scope -> "token of " + scope);

        assertThat(TokenCredentials.of(credential, AZURE, CLIENT)
                        .getTokenSync(new TokenRequestContext().addScopes("https://management.azure.com/.default"))
                        .getToken())
                .isEqualTo("token of https://management.azure.com/.default");
    }

    @Test
    void sends_no_token_unprotected_and_takes_none_for_a_signature() {
        assertThatThrownBy(() ->
                        TokenCredentials.of(AzureCredential.ofEnvironment(), URI.create("http://127.0.0.1:1"), CLIENT))
                .hasMessageContaining("unprotected");
        assertThatThrownBy(() -> TokenCredentials.of(AzureCredential.sas("sig=abc"), AZURE, CLIENT))
                .hasMessage("https://management.azure.com takes tokens, and the shared access signature has none; use"
                        + " AzureCredential.ofEnvironment() or ofTokens(...)");
        assertThatThrownBy(() -> BlobConnection.open(
                        URI.create("https://ovens.blob.core.windows.net/c"),
                        AzureCredential.connectionString("AccountKey=c2VjcmV0"),
                        1))
                .isInstanceOf(AzureAccessException.class)
                .hasMessageNotContaining("c2VjcmV0");
    }
}
