package io.cloudoven.codegen.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names that generated code cannot use: Java's, and those in resource files of a generator, one a line. Immutable.
 *
 * <pre>{@code
 * NameSet.ofMethods(MyGenerator.class, "methods-of-my-base-class.txt").avoid("default"); // default_
 * }</pre>
 */
public final class NameSet {
    private final Set<String> names;
    private final boolean ignoreCase;

    private NameSet(Set<String> names, boolean ignoreCase) {
        this.names = ignoreCase
                ? names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet())
                : names;
        this.ignoreCase = ignoreCase;
    }

    /**
     * Keywords, methods of every object, and what the files say.
     *
     * @param beside the class that the files lie beside
     */
    public static NameSet ofMethods(Class<?> beside, String... files) {
        Set<String> names = new TreeSet<>(read(NameSet.class, "java-keywords.txt"));
        names.addAll(read(NameSet.class, "methods-of-objects.txt"));
        return new NameSet(with(names, beside, files), false);
    }

    /**
     * Types that every Java file sees, and what the files say; capitals and small letters are the same.
     *
     * @param beside the class that the files lie beside
     */
    public static NameSet ofTypes(Class<?> beside, String... files) {
        return new NameSet(with(new TreeSet<>(read(NameSet.class, "java-lang-types.txt")), beside, files), true);
    }

    /** Whether generated code cannot use the name. */
    public boolean contains(String name) {
        return names.contains(ignoreCase ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** The name, with an underscore after it where it is reserved: {@code default_}. */
    public String avoid(String name) {
        return contains(name) ? avoid(name + "_") : name;
    }

    /** All of them; in small letters where those do not differ from capitals. */
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    private static Set<String> with(Set<String> names, Class<?> beside, String... files) {
        for (String file : files) {
            names.addAll(read(beside, file));
        }
        return names;
    }

    /** One name a line; {@code #} starts a comment. */
    private static Set<String> read(Class<?> beside, String file) {
        InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
