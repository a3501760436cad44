package io.cloudoven.codegen.folder;

import io.cloudoven.codegen.CodegenException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/**
 * A digest of the generator itself, and of what reads and writes for it: of the jars, or in the reactor of the classes. A
 * version would not do for snapshots.
 */
public final class GeneratorDigest {
    private GeneratorDigest() {}

    /**
     * The digest of the jars or folders that classes are from.
     *
     * @param parts a class of each part of the generator
     */
    public static String of(Class<?>... parts) {
        Digest digest = new Digest();
        for (Class<?> part : parts) {
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
