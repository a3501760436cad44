package io.cloudoven.terraform.codegen.naming;

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

/** Names that generated code cannot use, from the resource files beside this class. Immutable. */
public final class ReservedNames {
    private static final Set<String> KEYWORDS = read("java-keywords.txt");
    private static final ReservedNames TYPES =
            new ReservedNames(lowerCase(read("java-lang-types.txt"), read("generated-types.txt")));
    private static final ReservedNames OF_NESTED = methods("methods-of-nested-blocks.txt");
    private static final ReservedNames OF_PROVIDED = methods("methods-of-resources.txt");
    private static final ReservedNames OF_PROVIDERS = methods("methods-of-providers.txt");
    private static final ReservedNames OF_FUNCTIONS =
            new ReservedNames(union(KEYWORDS, read("methods-of-objects.txt")));

    private final Set<String> names;

    private ReservedNames(Set<String> names) {
        this.names = names;
    }

    /** Types that generated code uses by their simple names; capitals and small letters are the same here. */
    public static ReservedNames types() {
        return TYPES;
    }

    /** Keywords and inherited methods of nested blocks. */
    public static ReservedNames methodsOfNestedBlocks() {
        return OF_NESTED;
    }

    /** Keywords and inherited methods of resources, data sources and ephemeral resources. */
    public static ReservedNames methodsOfResources() {
        return OF_PROVIDED;
    }

    /** Keywords and inherited methods of provider configurations. */
    public static ReservedNames methodsOfProviders() {
        return OF_PROVIDERS;
    }

    /** Keywords and methods of every object. */
    public static ReservedNames methodsOfFunctions() {
        return OF_FUNCTIONS;
    }

    /** Whether generated code cannot use the name. */
    public boolean contains(String name) {
        return names.contains(this == TYPES ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** The name, with an underscore after it where it is reserved: {@code default_}. */
    public String avoid(String name) {
        return contains(name) ? avoid(name + "_") : name;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    private static ReservedNames methods(String file) {
        return new ReservedNames(
                union(KEYWORDS, read("methods-of-objects.txt"), read("methods-of-blocks.txt"), read(file)));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    @SafeVarargs
    private static Set<String> lowerCase(Set<String>... sets) {
        return union(sets).stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** One name a line; {@code #} starts a comment. */
    private static Set<String> read(String file) {
        InputStream stream = Objects.requireNonNull(ReservedNames.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
