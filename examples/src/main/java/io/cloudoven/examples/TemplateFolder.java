package io.cloudoven.examples;

import io.cloudoven.arm.delivery.script.DeployButton;
import io.cloudoven.arm.delivery.script.DeployScripts;
import io.cloudoven.arm.template.ParameterFile;
import io.cloudoven.arm.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that a template is published as: the template, its parameters, scripts that deploy it, and a page with the
 * button "Deploy to Azure".
 *
 * @param name of the folder and of the deployment
 * @param about what is made, in a sentence
 */
record TemplateFolder(String name, String about, Template template, ParameterFile parameters) {
    private static final String TEMPLATE = "azuredeploy.json";
    private static final String PARAMETERS = "azuredeploy.parameters.json";

    /** Where the folders are to be published: the portal reads the template from there. */
    private static final URI PUBLISHED = URI.create("https://example.com/templates/");

    /** Writes it below {@code folder} and returns where it is. */
    Path writeBelow(Path folder) {
        Path own = folder.resolve(name);
        DeployScripts scripts = DeployScripts.toResourceGroup("rg-" + name)
                .deployment(name)
                .templateFile(TEMPLATE)
                .parameterFile(PARAMETERS)
                .secrets("ovens", "parameters", name + ".json");
        try {
            Files.createDirectories(own);
            template.write(own.resolve(TEMPLATE));
            parameters.write(own.resolve(PARAMETERS));
            Files.writeString(own.resolve("deploy.sh"), scripts.bash());
            Files.writeString(own.resolve("deploy.ps1"), scripts.powerShell());
            Files.writeString(own.resolve("README.md"), page());
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + own + " failed", e);
        }
        return own;
    }

    private String page() {
        String button =
                DeployButton.of(PUBLISHED.resolve(name + "/" + TEMPLATE)).markdown();
        return """
                # %s

                %s

                %s

                The button leads to the template at `%s`; put the folder where yours is published and change the
                address in it.

                Or from a shell, signed in to Azure. The environment's own parameters, its SSH key for one, are fetched just
                in time from the blob `parameters/%s.json` of the storage account `ovens`:

                    bash deploy.sh    # az
                    pwsh deploy.ps1   # Az modules
                """.formatted(name, about, button, PUBLISHED.resolve(name + "/" + TEMPLATE), name);
    }
}
