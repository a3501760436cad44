package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.inject.PodOutline;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A kind of objects that run pods. */
public enum Kind {
    DEPLOYMENT("Deployment", "apps", "deployments", ""),
    STATEFUL_SET("StatefulSet", "apps", "statefulsets", ""),
    DAEMON_SET("DaemonSet", "apps", "daemonsets", ""),
    REPLICA_SET("ReplicaSet", "apps", "replicasets", "it does not replace its pods; delete them one after another"),
    REPLICATION_CONTROLLER(
            "ReplicationController",
            "",
            "replicationcontrollers",
            "it does not replace its pods; delete them one after another"),
    JOB("Job", "batch", "jobs", "a Job's pods cannot be changed; delete it and create it again"),
    CRON_JOB("CronJob", "batch", "cronjobs", "it takes effect with its next Job"),
    POD("Pod", "", "pods", "a pod cannot get a proxy once it runs; delete it and create it again");

    private final String value;
    private final ResourceDefinitionContext context;
    private final String insteadOfRestart;

    Kind(String value, String group, String plural, String insteadOfRestart) {
        this.value = value;
        this.insteadOfRestart = insteadOfRestart;
        this.context = new ResourceDefinitionContext.Builder()
                .withGroup(group)
                .withVersion("v1")
                .withKind(value)
                .withPlural(plural)
                .withNamespaced(true)
                .build();
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

    ResourceDefinitionContext context() {
        return context;
    }

    /** Where a key of its pods' template is, from the object on. */
    List<String> inTemplate(String... keys) {
        List<String> template = Objects.requireNonNull(PodOutline.path(value));
        return Stream.concat(template.stream(), Stream.of(keys)).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
