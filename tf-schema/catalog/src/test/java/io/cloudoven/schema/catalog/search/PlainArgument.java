package io.cloudoven.schema.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An argument in the index: its words and the numbers of the definitions that take it. Compared by identity. */
final class PlainArgument {

    private final Argument argument;
    private final Set<String> ownWords;
    private final Set<String> words;
    private final List<Integer> takers = new ArrayList<>();

    PlainArgument(Argument argument) {
        this.argument = argument;
        this.ownWords = Words.of(argument.name());
        this.words = new LinkedHashSet<>(ownWords);
        this.words.addAll(Words.of(argument.parent()));
    }

    Argument argument() {
        return argument;
    }

    /** The words of its own name. */
    Set<String> ownWords() {
        return ownWords;
    }

    /** The words of its own name and of its block's. */
    Set<String> words() {
        return words;
    }

    List<Integer> takers() {
        return takers;
    }
}
