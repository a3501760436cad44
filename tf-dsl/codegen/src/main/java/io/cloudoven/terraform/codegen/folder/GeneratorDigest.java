package io.cloudoven.terraform.codegen.folder;

import com.palantir.javapoet.JavaFile;
import io.cloudoven.schema.model.prose.Prose;
import io.cloudoven.terraform.codegen.CodeGenerator;
import io.cloudoven.terraform.codegen.CodegenException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of the generator itself, and of what reads and writes for it: of the jars, or in the reactor of the classes. A
 * version would not do for snapshots.
 */
final class GeneratorDigest {
    private GeneratorDigest() {}

    static String hex() {
        Digest digest = new Digest();
        for (Class<?> part : List.of(CodeGenerator.class, JavaFile.class, Prose.class)) {
            add(part, digest);
        }
        return digest.hex();
    }

    private static void add(Class<?> part, Digest digest) {
        CodeSource code = part.getProtectionDomain().getCodeSource();
        if (code == null) {
            throw new CodegenException("the class loader does not say where " + part.getName() + " is from");
        }
        try (Stream<Path> files = Files.walk(Path.of(code.getLocation().toURI()))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(file.getFileName().toString()).add(Files.readAllBytes(file));
            }
        } catch (IOException | URISyntaxException e) {
            throw new CodegenException(code.getLocation() + ": reading the generator failed (" + e + ")", e);
        }
    }
}
