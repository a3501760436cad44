package io.cloudoven.mesh.cluster;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What applying an object would change.
 *
 * @param fields empty where it would be created as a whole, or stay as it is
 */
public record ObjectDiff(ObjectRef object, Change change, List<FieldChange> fields, List<Conflict> conflicts) {

    /** Takes copies. */
    public ObjectDiff {
        fields = List.copyOf(fields);
        conflicts = List.copyOf(conflicts);
    }

    @Override
    public String toString() {
        return change + " " + object
                + fields.stream().map(field -> "\n    " + field).collect(Collectors.joining())
                + conflicts.stream()
                        .map(conflict -> "\n    conflict: " + conflict)
                        .collect(Collectors.joining());
    }
}
