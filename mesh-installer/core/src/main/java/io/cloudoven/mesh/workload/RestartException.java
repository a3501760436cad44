package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import java.util.stream.Collectors;

/** Workloads whose pods did not all become ready after a restart; the message names them all, with their pods. */
public final class RestartException extends MeshException {
    private static final long serialVersionUID = 1;

    private final transient RestartReport report;

    RestartException(RestartReport report) {
        super(message(report));
        this.report = report;
    }

    private static String message(RestartReport report) {
        String bad = report.workloads().stream()
                .filter(workload -> workload.outcome().isBad())
                .map(workload -> "\n- " + workload)
                .collect(Collectors.joining());
        return "not all workloads were restarted; see to their pods, then run it again, which goes on where this"
                + " stopped:" + bad;
    }

    /** What became of all workloads, also of those that are well. */
    public RestartReport report() {
        return report;
    }
}
