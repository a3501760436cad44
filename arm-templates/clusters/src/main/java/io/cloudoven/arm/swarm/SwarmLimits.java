package io.cloudoven.arm.swarm;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What a swarm's name and its numbers of machines can be, in Java as in the template. */
final class SwarmLimits {
    static final int SHORTEST_NAME = 2;
    static final int LONGEST_NAME = 12;

    /** An even number survives the loss of no more than the odd one below it. */
    static final List<Integer> MANAGERS = List.of(1, 3, 5, 7);

    static final int MOST_MANAGERS = Collections.max(MANAGERS);
    static final int MOST_WORKERS = 100;

    private static final String NAME = "[a-z][a-z0-9]{" + (SHORTEST_NAME - 1) + "," + (LONGEST_NAME - 1) + "}";

    private SwarmLimits() {}

    static String name(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("the name of a swarm has " + SHORTEST_NAME + " to " + LONGEST_NAME
                    + " lower case letters and digits and begins with a letter, which '" + name + "' does not");
        }
        return name;
    }

    static int managers(int count) {
        if (!MANAGERS.contains(count)) {
            String allowed = MANAGERS.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "a swarm has " + allowed.replace(", " + MOST_MANAGERS, " or " + MOST_MANAGERS) + " managers, not "
                            + count + ": an even number survives the loss of no more than the odd one below it");
        }
        return count;
    }

    static int workers(int count) {
        if (count < 0 || count > MOST_WORKERS) {
            throw new IllegalArgumentException("a swarm has 0 to " + MOST_WORKERS + " workers, not " + count);
        }
        return count;
    }
}
