package io.cloudoven.arm.delivery;

import java.util.List;
import java.util.Map;

/**
 * How making or changing a stack ended. Immutable.
 *
 * @param name the stack's
 * @param resources the ids of what it has
 * @param deleted the ids of what it no longer has and was deleted
 * @param detached the ids of what it no longer has and stays
 * @param outputs by name
 */
public record StackResult(
        String name, List<String> resources, List<String> deleted, List<String> detached, Map<String, Output> outputs) {

    /** A result with immutable lists. */
    public StackResult {
        resources = List.copyOf(resources);
        deleted = List.copyOf(deleted);
        detached = List.copyOf(detached);
    }
}
