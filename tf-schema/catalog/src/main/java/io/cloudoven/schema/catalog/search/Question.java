package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.SchemaKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody asks for: the kinds of definitions, where the question names them, and the words that say something.
 *
 * <p>{@code data source}, {@code ephemeral resource} and the plurals {@code resources}, {@code functions} and {@code
 * actions} name kinds; {@code resource} alone does not, since it is part of many names.
 *
 * @param folders the folders of the kinds asked for, empty for all
 * @param words the words, in their singular
 */
record Question(Set<String> folders, List<String> words) {

    private static final int MOST_WORDS = 31;

    /** In the singular, as {@link Words#singular} makes it. */
    private static final Set<String> STOP_WORDS = Set.of("""
            a accept all an and any are argument as at attribute be block by can do doe find for from give ha has have
            how i in is it let me need of on or s show support take that the their there these thi to use using want
            what where which with""".split("\\s+"));

    static Question parse(String text) {
        List<String> tokens = Words.split(text);
        Set<String> folders = new HashSet<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String next = i + 1 < tokens.size() ? Words.singular(tokens.get(i + 1)) : "";
            if (token.equals("data") && next.equals("source")) {
                folders.add(SchemaKind.DATA_SOURCE.folder());
                i++;
            } else if (token.equals("ephemeral") && next.equals("resource")) {
                folders.add(SchemaKind.EPHEMERAL_RESOURCE.folder());
                i++;
            } else if (token.equals(SchemaKind.RESOURCE.folder())
                    || token.equals(SchemaKind.ACTION.folder())
                    || token.equals(Function.FOLDER)) {
                folders.add(token);
            } else {
                rest.add(Words.singular(token));
            }
        }
        Set<String> words = new LinkedHashSet<>(rest);
        words.removeAll(STOP_WORDS);
        return new Question(
                folders,
                (words.isEmpty() ? rest.stream().distinct() : words.stream())
                        .limit(MOST_WORDS)
                        .toList());
    }

    boolean asksFor(String folder) {
        return folders.isEmpty() || folders.contains(folder);
    }

    Question forAllKinds() {
        return new Question(Set.of(), words);
    }
}
