package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems in the order they are met. Not thread-safe. */
final class Problems {
    private final List<TypeProblem> all = new ArrayList<>();

    void add(String path, Kind kind, String message) {
        all.add(new TypeProblem(path, kind, message));
    }

    /** Something of another kind. What the definitions call an integer is any number, and so no other is told of. */
    void wrongType(String path, String expected, @Nullable Object found) {
        String kind = found instanceof Number ? "a number" : Json.kind(found);
        add(path, Kind.WRONG_TYPE, "expected " + expected + ", but found " + kind);
    }

    List<TypeProblem> all() {
        return List.copyOf(all);
    }
}
