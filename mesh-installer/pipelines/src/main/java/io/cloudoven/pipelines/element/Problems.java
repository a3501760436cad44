package io.cloudoven.pipelines.element;

import io.cloudoven.pipelines.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, with the path of each; not thread-safe. */
public final class Problems {
    private final String path;
    private final List<Problem> found;

    private Problems(String path, List<Problem> found) {
        this.path = path;
        this.found = found;
    }

    /** None yet, at the top of a file. */
    public static Problems none() {
        return new Problems("", new ArrayList<>());
    }

    /** The same collection, one name further down. */
    public Problems at(String name) {
        return new Problems(path.isEmpty() ? name : path + "." + name, found);
    }

    /** The same collection, at one item of a list. */
    public Problems at(int index) {
        return new Problems(path + "[" + index + "]", found);
    }

    /** Adds one, of this place. */
    public void add(String message) {
        found.add(new Problem(path, message));
    }

    /** All that were added, at any place. */
    public List<Problem> found() {
        return List.copyOf(found);
    }
}
