package io.cloudoven.arm.delivery.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeployButtonTest {

    private static final URI TEMPLATE = URI.create(
            "https://ovens.blob.core.windows.net/t/azure%20deploy(1).json?sv=1&sig=a%2Bb*c'\"%3E".replace("\"", "%22"));

    @Test
    void leads_to_the_portal_with_the_whole_address_as_one_part() {
        DeployButton button = DeployButton.of(TEMPLATE);

        String part =
                button.link().toString().substring("https://portal.azure.com/#create/Microsoft.Template/uri/".length());
        assertThat(part).matches("[A-Za-z0-9._%-]+");
        assertThat(URLDecoder.decode(part, StandardCharsets.UTF_8)).isEqualTo(TEMPLATE.toString());
    }

    @Test
    void is_markdown_and_html() {
        DeployButton button = DeployButton.of(URI.create("https://example.com/a.json"))
                .createUiDefinition(URI.create("https://example.com/ui.json"));
        String link = "https://portal.azure.com/#create/Microsoft.Template/uri/https%3A%2F%2Fexample.com%2Fa.json"
                + "/createUIDefinitionUri/https%3A%2F%2Fexample.com%2Fui.json";

        assertThat(button.markdown())
                .isEqualTo("[![Deploy to Azure](https://aka.ms/deploytoazurebutton)](" + link + ")");
        assertThat(button.html())
                .isEqualTo("<a href=\"" + link
                        + "\"><img src=\"https://aka.ms/deploytoazurebutton\" alt=\"Deploy to Azure\"></a>");
    }

    @Test
    void refuses_what_the_portal_does_not_read() {
        assertThatThrownBy(() -> DeployButton.of(URI.create("http://example.com/a.json")))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("http://example.com/a.json is not an https address, and the portal reads no other");
        assertThatThrownBy(() -> DeployButton.of(URI.create("a.json"))).isInstanceOf(DeliveryException.class);
    }
}
