package io.cloudoven.mesh.workload;

/**
 * A step of a restart. Shown as {@code [3/12] Deployment emojivoto/web: 1 of 2 pods are new}.
 *
 * @param what what has happened, or what is waited for
 * @param done how many workloads are through, however that ended
 * @param total how many there are
 */
public record RestartProgress(WorkloadName workload, String what, int done, int total) {
    @Override
    public String toString() {
        return "[" + done + "/" + total + "] " + workload + ": " + what;
    }
}
