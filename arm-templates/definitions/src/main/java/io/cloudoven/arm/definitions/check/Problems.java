package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects problems in the order they are met. Not thread-safe. */
final class Problems {
    private final List<TypeProblem> all = new ArrayList<>();

    void add(String path, Kind kind, String message) {
        all.add(new TypeProblem(path, kind, message));
    }

    List<TypeProblem> all() {
        return List.copyOf(all);
    }
}
