package io.cloudoven.schema.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words in names and questions: lower case, singular, snake_case and camelCase taken apart. */
final class Words {

    private Words() {}

    /** All words of a name, each once. */
    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        split(name).forEach(word -> words.add(singular(word)));
        return words;
    }

    /** The words of a text as they come, in lower case. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            boolean hump = inWord
                    && start >= 0
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1));
            if (start >= 0 && (!inWord || hump)) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (inWord && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** Good enough for English: what matters is that both forms of a word become the same. */
    static String singular(String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
