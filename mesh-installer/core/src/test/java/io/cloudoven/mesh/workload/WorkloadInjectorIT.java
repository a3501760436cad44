package io.cloudoven.mesh.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.cluster.Play;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.cluster.Workload;
import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.inject.InjectionChange;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkloadInjectorIT {

    private static final String SHOP = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: shop}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: shop, labels: {tier: front}}
            spec: {replicas: 2, selector: {matchLabels: {app: web}}, %1$s}
            ---
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: db, namespace: shop}
            spec: {replicas: 2, serviceName: db, selector: {matchExpressions: [{key: app, operator: In, values: [db]}]}, %2$s}
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: log, namespace: shop}
            spec: {selector: {matchLabels: {app: log}}, %3$s}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: db, namespace: shop}
            spec: {selector: {app: db}, ports: [{port: 3306}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: elsewhere, namespace: shop}
            spec: {selector: {app: elsewhere}, ports: [{port: 3306}]}
            """.formatted(template("web", ""), template("db", ""), template("log", ""));

    private static final String OTHERS = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: others}
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: node, namespace: others}
            spec: {selector: {matchLabels: {app: node}}, %1$s}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: tokenless, namespace: others}
            spec: {selector: {matchLabels: {app: tokenless}}, %2$s}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: refuses, namespace: others}
            spec:
              selector: {matchLabels: {app: refuses}}
              template:
                metadata: {labels: {app: refuses}, annotations: {linkerd.io/inject: disabled}}
                spec: {containers: [{name: app, image: app}]}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: paused, namespace: others}
            spec: {paused: true, selector: {matchLabels: {app: paused}}, %3$s}
            ---
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: manual, namespace: others}
            spec: {serviceName: manual, updateStrategy: {type: OnDelete}, selector: {matchLabels: {app: manual}}, %4$s}
            ---
            apiVersion: batch/v1
            kind: Job
            metadata: {name: once, namespace: others}
            spec: {template: {spec: {restartPolicy: Never, containers: [{name: app, image: app}]}}}
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata: {name: nightly, namespace: others}
            spec:
              schedule: 0 0 * * *
              jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: app, image: app}]}}}}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: bare, namespace: others}
            spec: {containers: [{name: app, image: app}]}
            """.formatted(
                    template("node", "hostNetwork: true, "),
                    template("tokenless", "automountServiceAccountToken: false, "),
                    template("paused", ""),
                    template("manual", ""));

    private final TestCluster cluster = TestCluster.shared();
    private final KubernetesClient client = cluster.client();
    private final List<RestartProgress> progress = Collections.synchronizedList(new ArrayList<>());
    private final WorkloadInjector injector = WorkloadInjector.on(
            client, options -> options.timeout(Duration.ofSeconds(40)).progress(progress::add));

    private static String template(String app, String spec) {
        return "template: {metadata: {labels: {app: %s}}, spec: {%scontainers: [{name: app, image: app}]}}"
                .formatted(app, spec);
    }

    @BeforeEach
    void namespaces() {
        cluster.reset();
    }

    @AfterEach
    void nothing_of_ours_runs_on() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("mesh-workloads"));
    }

    @Test
    void a_namespace_gets_proxies_in_all_of_its_pods() {
        PlayedInjector.on(cluster);
        apply(SHOP);
        Injected injected =
                injector.inject(Workloads.in("shop"), Injection.enabled().opaquePorts(3306));
        assertThat(injected.report()).isEqualTo("""
                Deployment shop/web: changed
                StatefulSet shop/db: changed
                DaemonSet shop/log: changed
                Service shop/db: changed
                """);
        RestartReport restarted = injected.restart();
        assertThat(restarted.text()).isEqualTo("""
                Deployment shop/web: restarted
                StatefulSet shop/db: restarted
                DaemonSet shop/log: restarted
                """);
        assertThat(pods("shop")).hasSize(7).allMatch(WorkloadInjectorIT::isProxied);
        assertThat(client.services()
                        .inNamespace("shop")
                        .withName("db")
                        .get()
                        .getMetadata()
                        .getAnnotations())
                .isEqualTo(Map.of("config.linkerd.io/opaque-ports", "3306"));
        assertThat(progress).extracting(RestartProgress::done).contains(3);
        assertThat(progress.get(progress.size() - 1).toString()).startsWith("[3/3] ");

        List<String> before = names("shop");
        Injected again =
                injector.inject(Workloads.in("shop"), Injection.enabled().opaquePorts(3306));
        assertThat(again.changed()).isEmpty();
        assertThat(again.restart().of(Restarted.Outcome.UNCHANGED)).hasSize(3);
        assertThat(names("shop")).isEqualTo(before);

        assertThat(injector.uninject(Workloads.in("shop")).restart().of(Restarted.Outcome.RESTARTED))
                .hasSize(3);
        assertThat(pods("shop")).hasSize(7).noneMatch(WorkloadInjectorIT::isProxied);
        assertThat(client.services()
                        .inNamespace("shop")
                        .withName("db")
                        .get()
                        .getMetadata()
                        .getAnnotations())
                .isNullOrEmpty();
    }

    @Test
    void an_annotated_namespace_is_restarted_with_classic_sidecars() {
        PlayedInjector.on(cluster);
        apply(SHOP);
        cluster.awaitReady("shop");
        Workloads shop = Workloads.in("shop").byNamespace();
        Injected injected = injector.inject(shop, Injection.enabled().nativeSidecar(false));
        assertThat(injected.report()).isEqualTo("""
                Namespace shop: changed
                Deployment shop/web: changed
                StatefulSet shop/db: changed
                DaemonSet shop/log: changed
                """);
        assertThat(injected.restart().of(Restarted.Outcome.RESTARTED)).hasSize(3);
        assertThat(pods("shop"))
                .hasSize(7)
                .allSatisfy(pod -> assertThat(pod.getSpec().getContainers())
                        .extracting(io.fabric8.kubernetes.api.model.Container::getName)
                        .containsExactly("app", "linkerd-proxy"));
        Injected undone = injector.uninject(shop);
        assertThat(undone.restart().of(Restarted.Outcome.RESTARTED)).hasSize(3);
        assertThat(pods("shop")).noneMatch(WorkloadInjectorIT::isProxied);
    }

    @Test
    void what_was_left_undone_is_done_by_the_next_run() {
        PlayedInjector.on(cluster);
        apply(SHOP);
        Workloads web = Workloads.named(Kind.DEPLOYMENT, "shop", "web");
        cluster.awaitReady("shop");
        injector.inject(Workloads.in("shop").byNamespace(), Injection.enabled()); // and then it was killed
        Injected again = injector.inject(Workloads.in("shop").byNamespace(), Injection.enabled());
        assertThat(again.changed()).isEmpty();
        assertThat(again.restart().of(Restarted.Outcome.RESTARTED)).hasSize(3);
        List<String> before = names("shop");
        assertThat(injector.restart(web).text()).isEqualTo("Deployment shop/web: restarted\n");
        assertThat(names("shop")).filteredOn(name -> name.startsWith("web-")).doesNotContainAnyElementsOf(before);
        assertThat(names("shop")).filteredOn(before::contains).hasSize(5);
    }

    @Test
    void what_cannot_be_injected_is_skipped_with_its_reason() {
        PlayedInjector.on(cluster);
        apply(OTHERS);
        Injected injected = injector.inject(Workloads.allNamespaces(), Injection.enabled());
        assertThat(injected.report().lines())
                .contains(
                        "Namespace kube-system: skipped, the injector leaves this namespace alone",
                        "Namespace linkerd: skipped, it is the namespace of Linkerd's control plane, which has its proxies from"
                                + " its installation",
                        "Deployment others/paused: changed",
                        "Deployment others/refuses: skipped, it says linkerd.io/inject: disabled; take that away first",
                        "Deployment others/tokenless: changed, its pods mount no service account token, so the proxy needs the"
                                + " one of its own that it has unless identity.serviceAccountTokenProjection is false",
                        "DaemonSet others/node: skipped, its pods are on the network of their host (hostNetwork), where a proxy"
                                + " would take over the host's traffic",
                        "Job others/once: skipped, a Job's pods cannot be changed; delete it and create it again",
                        "CronJob others/nightly: changed, it takes effect with its next Job",
                        "Pod others/bare: skipped, a pod cannot get a proxy once it runs; delete it and create it again");
        assertThat(injected.changed())
                .extracting(InjectionChange::name)
                .containsExactly("others/paused", "others/tokenless", "others/manual", "others/nightly");
        assertThat(injected.restart().text()).isEqualTo("""
                Deployment others/paused: not restartable, it is paused; resume it, then run this again
                Deployment others/tokenless: restarted
                StatefulSet others/manual: not restartable, its pods are replaced only when somebody deletes them\
                 (OnDelete); delete them one after another
                CronJob others/nightly: not restartable, it takes effect with its next Job
                """);
    }

    @Test
    void pods_that_hang_are_named_with_the_reason() {
        PlayedInjector.on(cluster);
        cluster.play("shop", "slow", Play.SLOW);
        cluster.play("shop", "never", Play.NEVER_READY);
        cluster.play("shop", "crash", Play.CRASHING);
        cluster.play("shop", "image", Play.NO_IMAGE);
        List.of("slow", "never", "crash", "image").forEach(name -> cluster.deploy(Workload.named("shop", name)));
        WorkloadInjector impatient = WorkloadInjector.on(client, options -> options.timeout(Duration.ofSeconds(15)));
        Injected injected = impatient.inject(Workloads.in("shop"), Injection.enabled());
        RestartException hanging = catchThrowableOfType(RestartException.class, injected::restart);
        assertThat(hanging.report().of(Restarted.Outcome.RESTARTED))
                .extracting(result -> result.workload().name())
                .containsExactly("slow");
        assertThat(hanging)
                .isInstanceOf(MeshException.class)
                .hasMessageContaining("Deployment shop/crash: failed, not through after 15.0 s")
                .hasMessageContaining("container app: CrashLoopBackOff (played)")
                .hasMessageContaining("container app: ImagePullBackOff (played)")
                .hasMessageContaining("container app: runs, and its readiness probe fails")
                .hasMessageNotContaining("shop/slow");
    }

    @Test
    void pods_without_the_proxy_they_ask_for_are_a_failure() {
        PlayedInjector.install(cluster);
        cluster.deploy(Workload.named("shop", "web"));
        Injected injected = injector.inject(Workloads.in("shop"), Injection.enabled());
        assertThatThrownBy(injected::restart)
                .isInstanceOf(RestartException.class)
                .hasMessageContaining("Deployment shop/web: failed, 1 new pods, such as web-")
                .hasMessageContaining("came up without a proxy; see whether the proxy injector runs and what it logs");
    }

    @Test
    void a_cancellation_ends_what_waits_and_begins_nothing_more() {
        AtomicBoolean cancelled = new AtomicBoolean();
        cluster.play("shop", "a", Play.NEVER_READY);
        cluster.deploy(Workload.named("shop", "a"));
        cluster.deploy(Workload.named("shop", "b"));
        WorkloadInjector cancellable = WorkloadInjector.on(
                client,
                options -> options.atATime(1)
                        .cancelledWhen(cancelled::get)
                        .timeout(Duration.ofSeconds(40))
                        .progress(step ->
                                cancelled.compareAndSet(false, !step.what().equals("restart"))));
        RestartException ended = catchThrowableOfType(
                RestartException.class,
                () -> cancellable.restart(Workloads.in("shop").kinds(Kind.DEPLOYMENT)));
        assertThat(ended.report().of(Restarted.Outcome.CANCELLED))
                .extracting(Restarted::note)
                .containsExactly("its pods are being replaced", "its pods are the old ones");
        assertThatThrownBy(() -> cancellable.inject(Workloads.in("shop"), Injection.enabled()))
                .isInstanceOf(CancelledException.class)
                .hasMessageContaining("run again to continue");
    }

    @Test
    void interrupting_the_caller_ends_all_threads() throws Exception {
        cluster.play("shop", "a", Play.NEVER_READY);
        cluster.deploy(Workload.named("shop", "a"));
        List<Throwable> thrown = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                injector.restart(Workloads.in("shop"));
            } catch (MeshException cancelled) {
                thrown.add(cancelled);
            }
        });
        caller.start();
        cluster.await("a restart", () -> progress.size() >= 2);
        caller.interrupt();
        caller.join(10_000);
        assertThat(thrown)
                .singleElement()
                .satisfies(cancelled -> assertThat(cancelled)
                        .hasMessage("the work on the cluster was cancelled; run it again, which goes on"));
    }

    @Test
    void what_is_not_there_or_not_allowed_is_said_before_anything_changes() {
        assertThatThrownBy(() -> injector.inject(Workloads.in("shop", "attic", "cellar"), Injection.enabled()))
                .hasMessage("there is no namespace attic, cellar, shop; nothing was changed");
        cluster.deploy(Workload.named("shop", "web"));
        assertThatThrownBy(
                        () -> injector.inject(Workloads.named(Kind.STATEFUL_SET, "shop", "web"), Injection.enabled()))
                .hasMessage("there is no StatefulSet shop/web; nothing was changed");
        assertThatThrownBy(() -> WorkloadInjector.on(cluster.as("eve", "guests"))
                        .inject(Workloads.in("shop"), Injection.enabled()))
                .isInstanceOf(MeshException.class)
                .hasMessageStartingWith("GET /api/v1/namespaces/shop: not permitted: ")
                .hasMessageContaining("eve");
    }

    @Test
    void only_labelled_workloads_are_touched_and_only_their_annotations() {
        apply(SHOP);
        cluster.awaitReady("shop");
        long serviceBefore = generation();
        Injected injected = injector.inject(
                Workloads.in("shop").labelled("tier=front"), Injection.enabled().proxyLogLevel("warn"));
        assertThat(injected.report()).isEqualTo("Deployment shop/web: changed\n");
        var web =
                client.apps().deployments().inNamespace("shop").withName("web").get();
        assertThat(web.getSpec().getTemplate().getMetadata().getAnnotations())
                .isEqualTo(Map.of("linkerd.io/inject", "enabled", "config.linkerd.io/proxy-log-level", "warn"));
        assertThat(web.getMetadata().getManagedFields())
                .filteredOn(fields -> fields.getManager().equals("cloudoven-inject"))
                .singleElement()
                .satisfies(fields -> assertThat(
                                fields.getFieldsV1().getAdditionalProperties().toString())
                        .contains("f:linkerd.io/inject")
                        .doesNotContain("f:replicas", "f:labels", "f:containers"));
        assertThat(web.getMetadata().getGeneration()).isEqualTo(serviceBefore + 1);
    }

    private long generation() {
        return client.apps()
                .deployments()
                .inNamespace("shop")
                .withName("web")
                .get()
                .getMetadata()
                .getGeneration();
    }

    private void apply(String manifests) {
        client.load(new ByteArrayInputStream(manifests.getBytes(StandardCharsets.UTF_8)))
                .serverSideApply();
    }

    private List<Pod> pods(String namespace) {
        return client.pods().inNamespace(namespace).list().getItems().stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .toList();
    }

    private static boolean isProxied(Pod pod) {
        return Stream.concat(pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream())
                .anyMatch(container -> container.getName().equals("linkerd-proxy"));
    }

    private List<String> names(String namespace) {
        return pods(namespace).stream()
                .map(pod -> pod.getMetadata().getName())
                .sorted()
                .toList();
    }
}
