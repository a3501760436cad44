package io.cloudoven.terraform.codegen.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where nested classes are used: for each definition the least deep place. */
final class Places {
    private final Map<NestedClass, List<Place>> places = new LinkedHashMap<>();

    Places(Collection<Definition> definitions) {
        definitions.forEach(this::walk);
    }

    /** All classes, in the order they are met. */
    Set<NestedClass> classes() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /** The places of one class, one for each definition. */
    List<Place> of(NestedClass type) {
        return places.getOrDefault(type, List.of());
    }

    private record Visit(Content content, Place place) {}

    /** Level by level, so that the first visit of a class is the least deep; each class is entered once. */
    private void walk(Definition definition) {
        Set<NestedClass> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Visit> open = new ArrayDeque<>();
        open.add(new Visit(definition.content(), new Place(definition, List.of())));
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            for (Use use : Use.in(visit.content())) {
                if (met.add(use.type())) {
                    Place place = visit.place().inside(use.member());
                    places.computeIfAbsent(use.type(), type -> new ArrayList<>())
                            .add(place);
                    open.add(new Visit(use.type().content(), place));
                }
            }
        }
    }
}
