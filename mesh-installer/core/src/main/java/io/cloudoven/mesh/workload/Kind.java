package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.inject.PodOutline;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A kind of objects that run pods. */
public enum Kind {
    DEPLOYMENT("Deployment", "apps/v1", ""),
    STATEFUL_SET("StatefulSet", "apps/v1", ""),
    DAEMON_SET("DaemonSet", "apps/v1", ""),
    REPLICA_SET("ReplicaSet", "apps/v1", "it does not replace its pods; delete them one after another"),
    REPLICATION_CONTROLLER(
            "ReplicationController", "v1", "it does not replace its pods; delete them one after another"),
    JOB("Job", "batch/v1", "a Job's pods cannot be changed; delete it and create it again"),
    CRON_JOB("CronJob", "batch/v1", "it takes effect with its next Job"),
    POD("Pod", "v1", "a pod cannot get a proxy once it runs; delete it and create it again");

    private final String value;
    private final String apiVersion;
    private final String insteadOfRestart;

    Kind(String value, String apiVersion, String insteadOfRestart) {
        this.value = value;
        this.apiVersion = apiVersion;
        this.insteadOfRestart = insteadOfRestart;
    }

    /** As manifests have it: {@code StatefulSet}. */
    public String value() {
        return value;
    }

    /** Whether its pods can be replaced one after another: so it is with deployments, stateful sets and daemon sets. */
    public boolean isRestartable() {
        return insteadOfRestart.isEmpty();
    }

    /** What holds instead of a restart; empty where there is one. */
    String insteadOfRestart() {
        return insteadOfRestart;
    }

    /** Whether what its pods are like can be changed after it was made. */
    boolean isChangeable() {
        return this != JOB && this != POD;
    }

    String apiVersion() {
        return apiVersion;
    }

    /** Where a key of its pods' template is, from the object on. */
    List<String> inTemplate(String... keys) {
        List<String> template = Objects.requireNonNull(PodOutline.path(value));
        return Stream.concat(template.stream(), Stream.of(keys)).toList();
    }

    /** The same, as a path. */
    String[] at(String... keys) {
        return inTemplate(keys).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
