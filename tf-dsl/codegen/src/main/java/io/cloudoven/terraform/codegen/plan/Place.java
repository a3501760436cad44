package io.cloudoven.terraform.codegen.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a nested class is used.
 *
 * @param path the names of the blocks from the top of the definition, the class's own the last
 */
record Place(Definition definition, List<String> path) {
    /** The least deep, then the shortest name: where one would look first. */
    static final Comparator<Place> ORDER = Comparator.<Place>comparingInt(
                    place -> place.path().size())
            .thenComparingInt(place -> place.definition().name().length())
            .thenComparing(place -> place.definition().name())
            .thenComparing(place -> place.definition().role())
            .thenComparing(place -> String.join(".", place.path()));

    Place inside(String member) {
        List<String> longer = new ArrayList<>(path);
        longer.add(member);
        return new Place(definition, longer);
    }
}
