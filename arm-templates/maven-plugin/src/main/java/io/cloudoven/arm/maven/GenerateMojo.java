package io.cloudoven.arm.maven;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.codegen.GenerationOptions;
import io.cloudoven.arm.codegen.folder.FolderGenerator;
import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.FolderUpdate;
import java.io.File;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates the typed resources of an Azure namespace, as source that the build compiles.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>io.cloudoven</groupId>
 *   <artifactId>cloudoven-arm-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals><goal>generate</goal></goals>
 *       <configuration>
 *         <namespace>Microsoft.Storage</namespace>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * <p>The project needs {@code arm-templates-core}. Nothing is generated where generator, definitions and configuration are
 * the same as the last time.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    private static final String PACKAGES = "io.cloudoven.arm.types.";

    /** The namespace, such as {@code Microsoft.Storage}; capitals and small letters are the same. */
    @Parameter(required = true)
    private String namespace;

    /**
     * The package of resources; objects and constants go into packages below it. Unless set, the namespace's last part below
     * {@code io.cloudoven.arm.types}.
     */
    @Parameter
    private @Nullable String packageName;

    /** The resource types to generate, without the namespace, {@code *} for any characters; all unless set. */
    @Parameter
    private @Nullable List<String> resources;

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
            FolderUpdate update = new FolderGenerator(namespace, options()).update(outputDirectory.toPath());
            getLog().info(namespace + ": " + update.files() + " source files, " + update.written() + " written, "
                    + update.deleted() + " deleted");
        } catch (CodegenException | ArmException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
        project.addCompileSourceRoot(outputDirectory.getPath());
    }

    private GenerationOptions options() {
        String name = packageName != null
                ? packageName
                : PACKAGES + namespace.substring(namespace.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new GenerationOptions(name, resources == null ? List.of() : resources);
    }
}
