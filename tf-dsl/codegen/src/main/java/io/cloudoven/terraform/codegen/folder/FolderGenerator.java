package io.cloudoven.terraform.codegen.folder;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.terraform.codegen.CodeGenerator;
import io.cloudoven.terraform.codegen.CodegenException;
import io.cloudoven.terraform.codegen.GenerationOptions;
import java.io.IOException;
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
     * What an update did.
     *
     * @param files how many files are in the folder now
     * @param written how many of them are new or changed
     * @param deleted how many are gone
     */
    public record Update(int files, int written, int deleted) {}

    /**
     * Generates what is not up to date.
     *
     * @throws CodegenException if nothing can be generated, or not written
     * @throws io.cloudoven.schema.model.SchemaException if the schema cannot be read
     */
    public Update update(Path folder) {
        String fingerprint = fingerprint();
        try {
            FolderIndex index = FolderIndex.read(folder);
            if (index.describes(fingerprint, folder)) {
                return new Update(index.sizes().size(), 0, 0);
            }
            ProviderSchema schema = source.load();
            SourceFolder target = SourceFolder.open(folder, index);
            int files = CodeGenerator.generate(schema, options, target::put);
            target.close(fingerprint);
            return new Update(files, target.written(), target.deleted());
        } catch (IOException e) {
            throw new CodegenException(
                    folder + ": generating failed (" + e + "); check that the folder can be read and written", e);
        }
    }

    private String fingerprint() {
        String constraint = options.versionConstraint();
        return new Digest()
                .add(LAYOUT)
                .add(GeneratorDigest.hex())
                .add(source.digest())
                .add(options.packageName())
                .add(options.selection().toString())
                .add(constraint == null ? "" : constraint)
                .hex();
    }
}
