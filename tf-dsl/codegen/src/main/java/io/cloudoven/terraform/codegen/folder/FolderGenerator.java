package io.cloudoven.terraform.codegen.folder;

import com.palantir.javapoet.JavaFile;
import io.cloudoven.codegen.folder.Digest;
import io.cloudoven.codegen.folder.FolderUpdate;
import io.cloudoven.codegen.folder.GeneratorDigest;
import io.cloudoven.schema.model.prose.Prose;
import io.cloudoven.terraform.codegen.CodeGenerator;
import io.cloudoven.terraform.codegen.GenerationOptions;
import java.nio.file.Path;

/**
 * Keeps the generated source of a provider in a folder up to date.
 *
 * <pre>{@code
 * new FolderGenerator(SchemaSource.embedded("azurerm", "5.2.0"), GenerationOptions.builder("com.example.azurerm").build())
 *         .update(Path.of("target/generated-sources/cloudoven"));
 * }</pre>
 *
 * <p>Where generator, schema and options are the same as the last time and the files are still there, nothing is done.
 * Otherwise only files that differ are written, and those nobody generates any more are deleted. A generation that was
 * interrupted is made up for by the next one. One at a time may use a folder; otherwise thread-safe.
 */
public final class FolderGenerator {
    private static final String LAYOUT = "1";

    private final SchemaSource source;
    private final GenerationOptions options;

    /** A generator of what the options say of a schema. */
    public FolderGenerator(SchemaSource source, GenerationOptions options) {
        this.source = source;
        this.options = options;
    }

    /**
     * Generates what is not up to date.
     *
     * @throws io.cloudoven.codegen.CodegenException if nothing can be generated, or not written
     * @throws io.cloudoven.schema.model.SchemaException if the schema cannot be read
     */
    public FolderUpdate update(Path folder) {
        return FolderUpdate.of(folder, fingerprint(), sink -> CodeGenerator.generate(source.load(), options, sink));
    }

    private String fingerprint() {
        String constraint = options.versionConstraint();
        return new Digest()
                .add(LAYOUT)
                .add(GeneratorDigest.of(CodeGenerator.class, JavaFile.class, Prose.class))
                .add(source.digest())
                .add(options.packageName())
                .add(options.selection().toString())
                .add(constraint == null ? "" : constraint)
                .hex();
    }
}
