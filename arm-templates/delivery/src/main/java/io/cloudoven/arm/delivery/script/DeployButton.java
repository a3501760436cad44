package io.cloudoven.arm.delivery.script;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The button "Deploy to Azure": a link into the portal, with a template that is open to the public. Immutable.
 *
 * <pre>{@code
 * String markdown = DeployButton.of(URI.create("https://example.com/azuredeploy.json")).markdown();
 * }</pre>
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-azure-button">the button</a>
 */
public final class DeployButton {

    private static final String PORTAL = "https://portal.azure.com/#create/Microsoft.Template/uri/";
    private static final String IMAGE = "https://aka.ms/deploytoazurebutton";
    private static final String TEXT = "Deploy to Azure";

    private final String link;

    private DeployButton(String link) {
        this.link = link;
    }

    /**
     * The button for a template.
     *
     * @param template where it is; the portal, in the user's browser, has to get there
     * @throws DeliveryException if that is no {@code https} address
     */
    public static DeployButton of(URI template) {
        return new DeployButton(PORTAL + encoded(template));
    }

    /**
     * This, with pages of its own that ask for the parameters.
     *
     * @param definition where the {@code createUiDefinition.json} is
     * @throws DeliveryException if that is no {@code https} address
     */
    public DeployButton createUiDefinition(URI definition) {
        return new DeployButton(link + "/createUIDefinitionUri/" + encoded(definition));
    }

    /** What it leads to. */
    public URI link() {
        return URI.create(link);
    }

    /** As Markdown. */
    public String markdown() {
        return "[![" + TEXT + "](" + IMAGE + ")](" + link + ")";
    }

    /** As HTML. */
    public String html() {
        return "<a href=\"" + link + "\"><img src=\"" + IMAGE + "\" alt=\"" + TEXT + "\"></a>";
    }

    /** As Markdown. */
    @Override
    public String toString() {
        return markdown();
    }

    /** Leaves no character that means something in a path, a query, HTML or Markdown. */
    private static String encoded(URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new DeliveryException(address + " is not an https address, and the portal reads no other");
        }
        return URLEncoder.encode(address.toASCIIString(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
