package io.cloudoven.arm.codegen.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The singular of the plurals that Azure calls its resource types by. */
final class Singular {
    private static final Map<String, String> EXCEPTIONS = exceptions();
    private static final Pattern LAST_WORD = Pattern.compile("([A-Z]?[a-z]+|[A-Z]+s?)$");

    private Singular() {}

    /** {@code storageAccounts} gives {@code storageAccount}, {@code policies} {@code policy}. */
    static String of(String plural) {
        Matcher last = LAST_WORD.matcher(plural);
        if (!last.find()) {
            return plural;
        }
        String word = last.group();
        String start = plural.substring(0, last.start());
        String exception = EXCEPTIONS.get(word.toLowerCase(Locale.ROOT));
        if (exception == null) {
            return start + regular(word);
        }
        return exception.equalsIgnoreCase(word) ? plural : start + word.charAt(0) + exception.substring(1);
    }

    private static String regular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s")
                && word.length() > 2
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new TreeMap<>();
        InputStream stream = Objects.requireNonNull(Singular.class.getResourceAsStream("singular.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int space = line.indexOf(' ');
                exceptions.put(line.substring(0, space), line.substring(space + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exceptions;
    }
}
