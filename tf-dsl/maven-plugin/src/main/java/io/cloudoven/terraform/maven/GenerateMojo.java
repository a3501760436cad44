package io.cloudoven.terraform.maven;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.FolderUpdate;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.terraform.codegen.GenerationOptions;
import io.cloudoven.terraform.codegen.Selection;
import io.cloudoven.terraform.codegen.folder.FolderGenerator;
import io.cloudoven.terraform.codegen.folder.SchemaSource;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates the typed resources of a provider, as source that the build compiles.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>io.cloudoven</groupId>
 *   <artifactId>cloudoven-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals><goal>generate</goal></goals>
 *       <configuration>
 *         <provider>azurerm</provider>
 *         <packageName>com.example.azurerm</packageName>
 *         <resources>
 *           <resource>azurerm_resource_group</resource>
 *           <resource>azurerm_virtual_*</resource>
 *         </resources>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * <p>The project needs {@code tf-dsl-core}. Nothing is generated where generator, schema and configuration are the same
 * as the last time.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** The provider: {@code azurerm}, {@code hashicorp/azurerm} or with a registry's host. */
    @Parameter(required = true)
    private String provider;

    /** The provider's version; the newest that the catalog has unless set. */
    @Parameter
    private @Nullable String version;

    /** How configurations constrain the provider's version; {@code ~> 5.2} for a schema of 5.2.0 unless set. */
    @Parameter
    private @Nullable String versionConstraint;

    /** The package of resources; data sources, ephemeral resources and nested blocks go into packages below it. */
    @Parameter(required = true)
    private String packageName;

    /**
     * A catalog's folder or zip file, or what {@code tofu providers schema -json} printed; what is embedded in the plugin
     * and its dependencies unless set.
     */
    @Parameter(property = "cloudoven.catalog")
    private @Nullable File catalog;

    /** The resources to generate: names, {@code *} for any characters; all unless set. */
    @Parameter
    private @Nullable List<String> resources;

    /** The data sources to generate; all unless set. */
    @Parameter
    private @Nullable List<String> dataSources;

    /** The ephemeral resources to generate; all unless set. */
    @Parameter
    private @Nullable List<String> ephemeralResources;

    /** The folder for the source, which the generator has for itself. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/cloudoven")
    private File outputDirectory;

    /** Whether to generate nothing. */
    @Parameter(property = "cloudoven.generate.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Generating is skipped");
            return;
        }
        try {
            FolderUpdate update = new FolderGenerator(source(), options()).update(outputDirectory.toPath());
            getLog().info(provider + ": " + update.files() + " source files, " + update.written() + " written, "
                    + update.deleted() + " deleted");
        } catch (CodegenException | SchemaException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
        project.addCompileSourceRoot(outputDirectory.getPath());
    }

    private SchemaSource source() {
        return catalog == null
                ? SchemaSource.embedded(provider, version)
                : SchemaSource.of(catalog.toPath(), provider, version);
    }

    private GenerationOptions options() {
        Selection.Builder selection = Selection.builder();
        if (resources != null) {
            selection.resources(resources);
        }
        if (dataSources != null) {
            selection.dataSources(dataSources);
        }
        if (ephemeralResources != null) {
            selection.ephemeralResources(ephemeralResources);
        }
        return GenerationOptions.builder(packageName)
                .selection(selection.build())
                .versionConstraint(versionConstraint)
                .build();
    }
}
