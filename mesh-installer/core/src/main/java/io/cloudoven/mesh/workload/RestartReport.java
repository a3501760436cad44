package io.cloudoven.mesh.workload;

import java.util.List;
import java.util.stream.Collectors;

/** What a restart came to, for all workloads, ordered by their names. */
public record RestartReport(List<Restarted> workloads) {
    public RestartReport {
        workloads = List.copyOf(workloads);
    }

    /** Those of an outcome. */
    public List<Restarted> of(Restarted.Outcome outcome) {
        return workloads.stream()
                .filter(workload -> workload.outcome() == outcome)
                .toList();
    }

    /** One line for each workload, and one for each pod that hangs. */
    public String text() {
        return workloads.stream().map(workload -> workload + "\n").collect(Collectors.joining());
    }
}
