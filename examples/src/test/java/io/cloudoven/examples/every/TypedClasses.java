package io.cloudoven.examples.every;

import io.cloudoven.terraform.block.ProvidedBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The generated classes of resources, data sources and ephemeral resources beside a provider's own class. */
final class TypedClasses {
    private TypedClasses() {}

    /** All of them, by name. */
    static List<Class<?>> beside(Class<?> provider) {
        try {
            Path location = Path.of(
                    provider.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                return below(location, provider);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
                return below(jar.getPath("/"), provider);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> below(Path root, Class<?> provider) throws IOException {
        Path folder = root.resolve(provider.getPackageName().replace('.', '/'));
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".class")).sorted()::iterator) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = load(name, provider);
                if (ProvidedBlock.class.isAssignableFrom(type)) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name, Class<?> provider) {
        try {
            return Class.forName(name, false, provider.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
