package io.cloudoven.mesh.observe.metrics;

/** What proxies belong to; each has a label that proxies are measured under. */
public enum WorkloadKind {
    NAMESPACE("namespace"),
    DEPLOYMENT("deployment"),
    STATEFUL_SET("statefulset"),
    DAEMON_SET("daemonset"),
    REPLICA_SET("replicaset"),
    REPLICATION_CONTROLLER("replicationcontroller"),
    CRON_JOB("cronjob"),
    /** Its label is not {@code job}, which Prometheus keeps for itself. */
    JOB("k8s_job"),
    POD("pod");

    private final String label;

    WorkloadKind(String label) {
        this.label = label;
    }

    /** The label that names such a workload: {@code deployment}. */
    public String label() {
        return label;
    }

    /** The label that names such a workload as the destination of a request: {@code dst_deployment}. */
    public String destinationLabel() {
        return "dst_" + label;
    }
}
