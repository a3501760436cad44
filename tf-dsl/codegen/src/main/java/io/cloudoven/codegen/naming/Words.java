package io.cloudoven.codegen.naming;

import java.util.ArrayList;
import java.util.List;

/** The words of a name, in characters that every Java compiler and file system takes. */
final class Words {
    private Words() {}

    /**
     * The words between underscores and dashes; {@code größe_2} gives {@code gru00f6u00dfe} and {@code 2}. A name of
     * nothing but separators is one word.
     */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (c == '_' || c == '-') {
                end(word, words);
            } else {
                append(c, word);
            }
        }
        end(word, words);
        return words.isEmpty() ? List.of(escaped(name)) : words;
    }

    private static void append(int c, StringBuilder word) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
            word.append((char) c);
        } else {
            word.append('u').append(String.format("%04x", c));
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String escaped(String separators) {
        StringBuilder escaped = new StringBuilder();
        separators.codePoints().forEach(c -> escaped.append('u').append(String.format("%04x", c)));
        return escaped.toString();
    }
}
