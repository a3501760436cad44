package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code copy} element, its expressions evaluated.
 *
 * @param batchSize how many are made at the same time; 0 for all of them
 */
record CopyLoop(String name, int count, int batchSize) {

    /**
     * Reads a loop.
     *
     * @param name what it is called when it does not say
     * @return {@code null} when something is wrong, which has been told then
     */
    static @Nullable CopyLoop read(Map<?, ?> json, String name, ValueEvaluator values, Place place) {
        Object called = Json.member(json, "name");
        Object ownName = called == null ? name : values.evaluate(called, place.member("name"));
        Object count = values.evaluate(Json.member(json, "count"), place.member("count"));
        Object mode = values.evaluate(Json.member(json, "mode"), place.member("mode"));
        Object size = values.evaluate(Json.member(json, "batchSize"), place.member("batchSize"));
        if (ownName == Failed.VALUE || count == Failed.VALUE || mode == Failed.VALUE || size == Failed.VALUE) {
            return null;
        }
        Problems problems = values.problems();
        if (!(count instanceof Long number && number >= 0 && number <= Limits.COPIES)) {
            String got = count == null ? "missing" : count instanceof Long ? count.toString() : Json.kind(count);
            problems.add(place.member("count"), "has to be an integer from 0 to " + Limits.COPIES + ", but is " + got);
            return null;
        }
        boolean serial =
                mode instanceof String text && text.toLowerCase(Locale.ROOT).equals("serial");
        if (size != null && !(size instanceof Long least && least >= 1)) {
            problems.add(place.member("batchSize"), "has to be an integer from 1 on");
            return null;
        }
        int batch = size instanceof Long value ? (int) Math.min(value, Limits.COPIES) : 1;
        return new CopyLoop(String.valueOf(ownName), number.intValue(), serial ? batch : 0);
    }
}
