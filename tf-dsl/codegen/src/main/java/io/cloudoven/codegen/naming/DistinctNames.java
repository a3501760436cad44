package io.cloudoven.codegen.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Gives each of several names of others a Java name of its own.
 *
 * <p>A name that nothing else wants gets its spelling. Where several want one spelling, the one that is spelt so in
 * by the others too gets it, or else the first; the others are numbered: {@code aB} and {@code aB_2}. What does not collide
 * never depends on what does.
 */
public final class DistinctNames {
    private final UnaryOperator<String> spelling;
    private final boolean ignoreCase;

    private DistinctNames(UnaryOperator<String> spelling, boolean ignoreCase) {
        this.spelling = spelling;
        this.ignoreCase = ignoreCase;
    }

    /** Method names, in the spelling given. */
    public static DistinctNames ofMethods(UnaryOperator<String> spelling) {
        return new DistinctNames(spelling, false);
    }

    /** Class names: names that differ in case alone would share a file on some systems. */
    public static DistinctNames ofClasses(UnaryOperator<String> spelling) {
        return new DistinctNames(spelling, true);
    }

    /**
     * The Java names by name.
     *
     * @param taken Java names that are gone already
     */
    public Map<String, String> settle(Iterable<String> names, Set<String> taken) {
        Map<String, List<String>> bySpelling = new TreeMap<>();
        for (String name : names) {
            bySpelling
                    .computeIfAbsent(key(spelling.apply(name)), key -> new ArrayList<>())
                    .add(name);
        }
        Set<String> gone = new HashSet<>(bySpelling.keySet());
        taken.forEach(name -> gone.add(key(name)));
        Map<String, String> settled = new TreeMap<>();
        bySpelling.forEach((key, sharing) -> share(key, sharing, taken, gone, settled));
        return settled;
    }

    private void share(
            String key, List<String> sharing, Set<String> taken, Set<String> gone, Map<String, String> settled) {
        String owner = taken.stream().anyMatch(name -> key(name).equals(key)) ? "" : owner(sharing);
        int number = 2;
        for (String name : sharing.stream().sorted().toList()) {
            String spelt = spelling.apply(name);
            if (name.equals(owner)) {
                settled.put(name, spelt);
                continue;
            }
            while (!gone.add(key(spelt + "_" + number))) {
                number++;
            }
            settled.put(name, spelt + "_" + number);
        }
    }

    private String owner(List<String> sharing) {
        return sharing.stream()
                .filter(name -> name.equals(spelling.apply(name)))
                .findFirst()
                .orElseGet(() -> sharing.stream().sorted().findFirst().orElseThrow());
    }

    private String key(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }
}
