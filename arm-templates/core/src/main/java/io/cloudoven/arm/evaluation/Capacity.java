package io.cloudoven.arm.evaluation;

import java.util.List;

/**
 * How much one value may hold, so that no template fills the memory by doubling a text again and again.
 *
 * <p>Azure takes at most 4 MB for all of a template with its copies made; nothing in it can be greater.
 */
final class Capacity {
    private static final int CHARACTERS = Limits.TEMPLATE;
    private static final int ELEMENTS = 1_000_000;

    private Capacity() {}

    /** Refuses a text of so many characters, best before it is made. */
    static void checkText(long characters, Arguments arguments) {
        if (characters > CHARACTERS) {
            throw arguments.failed(
                    "the text would have " + characters + " characters, but at most " + CHARACTERS + " fit a template");
        }
    }

    static void check(List<?> array, Arguments arguments) {
        if (array.size() > ELEMENTS) {
            throw arguments.failed(
                    "the array would have " + array.size() + " elements, but at most " + ELEMENTS + " are taken");
        }
    }
}
