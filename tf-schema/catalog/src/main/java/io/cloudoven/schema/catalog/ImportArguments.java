package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The arguments of {@link ImportCommand}. */
record ImportArguments(
        Path file, Version version, @Nullable ProviderAddress provider, Form form, Path target, boolean descriptions) {

    static final String USAGE = """
            usage: import <file> --version <version> (--bundle <folder> | --directory <folder> | --zip <file>)
                          [--provider <address>] [--descriptions]
              <file>         what "terraform providers schema -json" printed, may be packed with gzip
              --version      the provider's version, which the file does not say
              --bundle       the META-INF/cloudoven of a jar's resources: writes a .jsonl and adds it to the list
              --directory    a catalog in a folder
              --zip          a catalog in a zip file
              --provider     which provider, where the file has several
              --descriptions keep descriptions and deprecation messages, not the facts alone""";

    /** Where to. */
    enum Form {
        BUNDLE,
        DIRECTORY,
        ZIP
    }

    static ImportArguments parse(List<String> arguments) {
        var parsed = new Object() {
            @Nullable
            Path file;

            @Nullable
            Version version;

            @Nullable
            ProviderAddress provider;

            @Nullable
            Form form;

            @Nullable
            Path target;

            boolean descriptions;
        };
        Deque<String> rest = new ArrayDeque<>(arguments);
        if (!"import".equals(rest.poll())) {
            throw new SchemaException("the first argument has to be \"import\"");
        }
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            switch (argument) {
                case "--version" -> parsed.version = Version.parse(value(argument, rest));
                case "--provider" -> parsed.provider = ProviderAddress.parse(value(argument, rest));
                case "--descriptions" -> parsed.descriptions = true;
                case "--bundle", "--directory", "--zip" -> {
                    if (parsed.form != null) {
                        throw new SchemaException("there are two places to import to; give one");
                    }
                    parsed.form = Form.valueOf(argument.substring(2).toUpperCase(Locale.ROOT));
                    parsed.target = path(value(argument, rest));
                }
                default -> {
                    if (argument.startsWith("-") || parsed.file != null) {
                        throw new SchemaException("the argument " + Names.shown(argument) + " is not known");
                    }
                    parsed.file = path(argument);
                }
            }
        }
        return new ImportArguments(
                given(parsed.file, "the file to import"),
                given(parsed.version, "--version"),
                parsed.provider,
                given(parsed.form, "--bundle, --directory or --zip"),
                given(parsed.target, "where to import to"),
                parsed.descriptions);
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.startsWith("--")) {
            throw new SchemaException(option + " needs a value");
        }
        return value;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new SchemaException(Names.shown(text) + " is no path", e);
        }
    }

    private static <T> T given(@Nullable T value, String what) {
        if (value == null) {
            throw new SchemaException(what + " is missing");
        }
        return value;
    }
}
