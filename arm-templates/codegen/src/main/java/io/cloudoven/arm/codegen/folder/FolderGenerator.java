package io.cloudoven.arm.codegen.folder;

import com.palantir.javapoet.JavaFile;
import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.codegen.CodeGenerator;
import io.cloudoven.arm.codegen.GenerationOptions;
import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.Digest;
import io.cloudoven.codegen.folder.FolderUpdate;
import io.cloudoven.codegen.folder.GeneratorDigest;
import java.nio.file.Path;

/**
 * Keeps the generated source of a namespace in a folder up to date.
 *
 * <pre>{@code
 * new FolderGenerator("Microsoft.Storage", GenerationOptions.of("com.example.storage"))
 *         .update(Path.of("target/generated-sources/cloudoven"));
 * }</pre>
 *
 * <p>The definitions are those that {@link Definitions#embedded()} has. One at a time may use a folder; otherwise
 * thread-safe.
 */
public final class FolderGenerator {
    private static final String LAYOUT = "1";

    private final String namespace;
    private final GenerationOptions options;

    /** A generator of what the options say of a namespace. */
    public FolderGenerator(String namespace, GenerationOptions options) {
        this.namespace = namespace;
        this.options = options;
    }

    /**
     * Generates what is not up to date.
     *
     * @throws CodegenException if nothing can be generated, or not written
     * @throws ArmException if there is no such namespace
     */
    public FolderUpdate update(Path folder) {
        String fingerprint = new Digest()
                .add(LAYOUT)
                .add(GeneratorDigest.of(CodeGenerator.class, FolderUpdate.class, JavaFile.class, Definitions.class))
                .add(namespace)
                .add(options.packageName())
                .add(options.patterns().toString())
                .hex();
        return FolderUpdate.of(
                folder,
                fingerprint,
                sink -> CodeGenerator.generate(Definitions.embedded().namespace(namespace), options, sink));
    }
}
