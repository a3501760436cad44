package io.cloudoven.terraform.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a provider demands of a block, in the compact form generated classes carry.
 *
 * <p>Facts are separated by spaces, each a name and what is known of it:
 *
 * <ul>
 *   <li>{@code name!} is required
 *   <li>{@code password~} is sensitive; {@code password!~} both
 *   <li>{@code subnet{1,3}} is a block that stands 1 to 3 times; {@code subnet{1,}} at least once
 *   <li>{@code priority?} is an attribute of an object type that is written as {@code null} when it is not set, since
 *       such types have no optional attributes
 * </ul>
 */
public final class Shape {
    /** Nothing is demanded. */
    public static final Shape FREE = of("");

    private final String facts;
    private final List<String> required = new ArrayList<>();
    private final List<String> filled = new ArrayList<>();
    private final Set<String> sensitive = new LinkedHashSet<>();
    private final Map<String, Count> blocks = new LinkedHashMap<>();

    /** How often a nested block may stand; {@code max} 0 is without limit. */
    record Count(int min, int max) {}

    private Shape(String facts) {
        this.facts = facts;
        for (int from = 0; from < facts.length(); ) {
            int space = facts.indexOf(' ', from);
            int to = space < 0 ? facts.length() : space;
            read(facts.substring(from, to));
            from = to + 1;
        }
    }

    /**
     * Reads the compact form.
     *
     * @throws IllegalArgumentException when it is not in that form
     */
    public static Shape of(String facts) {
        return new Shape(facts);
    }

    private void read(String fact) {
        int end = 0;
        while (end < fact.length() && "!~?{".indexOf(fact.charAt(end)) < 0) {
            end++;
        }
        String name = fact.substring(0, end);
        for (int i = end; i < fact.length(); i++) {
            switch (fact.charAt(i)) {
                case '!' -> required.add(name);
                case '~' -> sensitive.add(name);
                case '?' -> filled.add(name);
                case '{' -> {
                    blocks.put(name, count(fact.substring(i + 1)));
                    return;
                }
                default -> throw new IllegalArgumentException("\"" + fact + "\" is no fact of a block's shape");
            }
        }
    }

    private static Count count(String braces) {
        int comma = braces.indexOf(',');
        int close = braces.length() - 1;
        return new Count(
                Integer.parseInt(braces, 0, comma, 10),
                comma + 1 == close ? 0 : Integer.parseInt(braces, comma + 1, close, 10));
    }

    List<String> required() {
        return required;
    }

    List<String> filled() {
        return filled;
    }

    Set<String> sensitive() {
        return sensitive;
    }

    Map<String, Count> blocks() {
        return blocks;
    }

    @Override
    public String toString() {
        return facts;
    }
}
