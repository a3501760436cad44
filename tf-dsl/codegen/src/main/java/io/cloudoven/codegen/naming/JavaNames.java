package io.cloudoven.codegen.naming;

import java.util.List;
import java.util.Locale;

/**
 * Names of others in Java's spelling.
 *
 * <pre>{@code
 * JavaNames.method("resource_group_name");  // resourceGroupName
 * JavaNames.type("s3_bucket");              // S3Bucket
 * JavaNames.type("tls_1_2");                // Tls1_2
 * }</pre>
 *
 * <p>Different names can have one spelling, and a spelling can be reserved: see {@link DistinctNames} and
 * {@link NameSet}.
 */
public final class JavaNames {
    private JavaNames() {}

    /** The name of a method. */
    public static String method(String name) {
        List<String> words = Words.of(name);
        StringBuilder spelt = new StringBuilder(lowerFirst(words.get(0)));
        for (String word : words.subList(1, words.size())) {
            append(word, spelt);
        }
        return identifier(spelt);
    }

    /** The name of a class. */
    public static String type(String name) {
        StringBuilder spelt = new StringBuilder();
        for (String word : Words.of(name)) {
            append(word, spelt);
        }
        return identifier(spelt);
    }

    /** Two digits that were apart stay apart. */
    private static void append(String word, StringBuilder name) {
        boolean digits = name.length() > 0
                && Character.isDigit(name.charAt(name.length() - 1))
                && Character.isDigit(word.charAt(0));
        if (digits) {
            name.append('_');
        }
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }

    private static String lowerFirst(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.toLowerCase(Locale.ROOT) : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String identifier(StringBuilder name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }
}
