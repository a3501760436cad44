package io.cloudoven.arm.types.proof;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The generated classes in a package, from a folder of classes or a jar. */
final class TypedClasses {
    private TypedClasses() {}

    /** All classes in the package itself, by name. */
    static List<Class<?>> in(String packageName) {
        String folder = packageName.replace('.', '/');
        URL place = Objects.requireNonNull(TypedClasses.class.getClassLoader().getResource(folder), folder);
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri), packageName);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(folder), packageName);
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(place.toString(), e);
        }
    }

    private static List<Class<?>> in(Path folder, String packageName) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    classes.add(load(packageName + "." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
