package io.cloudoven.schema.discovery.snippet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Terraform names in Java's spelling, by the rules of the generator. */
final class Spelling {

    private Spelling() {}

    /** {@code resource_group_name} gives {@code resourceGroupName}. */
    static String ofMethod(String name) {
        List<String> words = words(name);
        String first = words.get(0);
        boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
        StringBuilder spelt = new StringBuilder(
                capitals
                        ? first.toLowerCase(Locale.ROOT)
                        : Character.toLowerCase(first.charAt(0)) + first.substring(1));
        words.subList(1, words.size()).forEach(word -> append(word, spelt));
        return identifier(spelt);
    }

    /** {@code s3_bucket} gives {@code S3Bucket}. */
    static String ofType(String name) {
        StringBuilder spelt = new StringBuilder();
        words(name).forEach(word -> append(word, spelt));
        return identifier(spelt);
    }

    /**
     * A spelling for each of several names. Where some would share one, the one that is spelt so anyway keeps it, or else
     * the first; the others are numbered: {@code aB} and {@code aB_2}.
     */
    static Map<String, String> distinct(Collection<String> names, UnaryOperator<String> spelling) {
        Map<String, List<String>> sharing = new TreeMap<>();
        for (String name : names) {
            sharing.computeIfAbsent(spelling.apply(name), spelt -> new ArrayList<>())
                    .add(name);
        }
        Map<String, String> settled = new TreeMap<>();
        sharing.forEach((spelt, shared) -> {
            List<String> sorted = shared.stream().sorted().toList();
            String owner = sorted.contains(spelt) ? spelt : sorted.get(0);
            settled.put(owner, spelt);
            int number = 2;
            for (String name : sorted) {
                if (!name.equals(owner)) {
                    while (sharing.containsKey(spelt + "_" + number)) {
                        number++;
                    }
                    settled.put(name, spelt + "_" + number++);
                }
            }
        });
        return settled;
    }

    /** The words between underscores and dashes, with letters that not every compiler takes written as numbers. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[_-]+")) {
            if (!word.isEmpty()) {
                words.add(ascii(word));
            }
        }
        return words.isEmpty() ? List.of(ascii(name)) : words;
    }

    private static String ascii(String word) {
        StringBuilder ascii = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean plain = c < 128 && Character.isLetterOrDigit(c);
            ascii.append(plain ? Character.toString(c) : "u" + String.format("%04x", c));
        });
        return ascii.toString();
    }

    /** Two digits that were apart stay apart. */
    private static void append(String word, StringBuilder spelt) {
        boolean digits = spelt.length() > 0
                && Character.isDigit(spelt.charAt(spelt.length() - 1))
                && Character.isDigit(word.charAt(0));
        spelt.append(digits ? "_" : "")
                .append(Character.toUpperCase(word.charAt(0)))
                .append(word, 1, word.length());
    }

    private static String identifier(StringBuilder spelt) {
        return Character.isDigit(spelt.charAt(0)) ? "_" + spelt : spelt.toString();
    }
}
