package io.cloudoven.mesh.check;

import java.util.List;

/**
 * The least change that makes one check fail.
 *
 * @param which of the checks that share an id in the category, from zero
 * @param act makes the change, and says how to check then
 * @param namespace that of the workloads
 * @param isTold whether only the checks are told something else, and the cluster stays as it is
 */
record Sabotage(CheckCategory category, String id, int which, Act act, String namespace, boolean isTold) {

    /** Makes a change. */
    @FunctionalInterface
    interface Act {
        void make(Changes changes, CheckedMesh mesh);
    }

    /** Only tells checks something else. */
    @FunctionalInterface
    interface Told {
        MeshChecks.Builder tell(CheckedMesh mesh, MeshChecks.Builder builder);
    }

    static Sabotage of(CheckCategory category, String id, Act act) {
        return new Sabotage(category, id, 0, act, "shop", false);
    }

    static Sabotage told(CheckCategory category, String id, Told told) {
        return new Sabotage(category, id, 0, (changes, mesh) -> mesh.tell(changes, told), "shop", true);
    }

    Sabotage which(int number) {
        return new Sabotage(category, id, number, act, namespace, isTold);
    }

    Sabotage in(String workloads) {
        return new Sabotage(category, id, which, act, workloads, isTold);
    }

    /** The check that is meant, among those of its category. */
    Check check(List<Check> all) {
        return all.stream()
                .filter(check -> check.category() == category && check.id().equals(id))
                .toList()
                .get(which);
    }

    @Override
    public String toString() {
        return category + " " + id + (which == 0 ? "" : " " + (which + 1));
    }
}
