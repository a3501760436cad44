package io.cloudoven.arm.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What Azure demands of an object, in the compact form generated classes carry.
 *
 * <p>Facts are separated by spaces, each the name of a property and what is known of it:
 *
 * <ul>
 *   <li>{@code name!} is required
 *   <li>{@code provisioningState-} is read-only
 *   <li>{@code adminPassword~} is write-only: a reference to it has no value; {@code adminPassword!~} both
 * </ul>
 */
public final class Shape {
    /** Nothing is demanded. */
    public static final Shape FREE = of("");

    private final String facts;
    private final List<String> required = new ArrayList<>();
    private final Set<String> readOnly = new LinkedHashSet<>();
    private final Set<String> writeOnly = new LinkedHashSet<>();

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
        int end = fact.length();
        while (end > 0 && "!-~".indexOf(fact.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || end == fact.length()) {
            throw new IllegalArgumentException("\"" + fact + "\" is no fact of an object's shape");
        }
        String name = fact.substring(0, end);
        for (int i = end; i < fact.length(); i++) {
            switch (fact.charAt(i)) {
                case '!' -> required.add(name);
                case '-' -> readOnly.add(name);
                default -> writeOnly.add(name);
            }
        }
    }

    /** The properties that must be set. */
    public List<String> required() {
        return Collections.unmodifiableList(required);
    }

    /** The properties that only Azure sets. */
    public Set<String> readOnly() {
        return Collections.unmodifiableSet(readOnly);
    }

    /** The properties that can be set but not read. */
    public Set<String> writeOnly() {
        return Collections.unmodifiableSet(writeOnly);
    }

    @Override
    public String toString() {
        return facts;
    }
}
