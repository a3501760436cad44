package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import java.util.List;
import java.util.stream.Collectors;

/** Others decided fields of an object otherwise, and nobody said to take them over. */
public final class ConflictException extends MeshException {
    private static final long serialVersionUID = 1;

    private final transient List<Conflict> conflicts;

    ConflictException(ObjectRef object, List<Conflict> conflicts) {
        super("applying " + object + " was refused, " + (conflicts.size() == 1 ? "a field is" : "fields are")
                + " set otherwise by "
                + conflicts.stream().map(Conflict::manager).distinct().collect(Collectors.joining(", ")) + ":"
                + conflicts.stream()
                        .map(conflict -> "\n  - " + conflict.field() + " (" + conflict.manager() + ")")
                        .collect(Collectors.joining())
                + "\nIf they shall be as rendered, take them over with onConflict(Conflicts.TAKE_OVER); if as they are,"
                + " say so in the values");
        this.conflicts = List.copyOf(conflicts);
    }

    /** Which fields, and who decided them. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
