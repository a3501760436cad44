package io.cloudoven.arm.swarm;

import static io.cloudoven.arm.swarm.SwarmUnderTest.cluster;
import static io.cloudoven.arm.swarm.SwarmUnderTest.membership;
import static io.cloudoven.arm.swarm.SwarmUnderTest.nodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripts with real Docker engines, each in a network namespace, and stand-ins for the services of Azure. */
class SwarmScriptsIT {
    private static final String MANAGER = "manager Ready";
    private static final String WORKER = "worker Ready";

    @BeforeAll
    static void requireDocker() {
        MachineTools.requireRoot();
        MachineTools.require(
                "dockerd",
                "docker",
                "containerd",
                "runc",
                "ip",
                "iptables",
                "nsenter",
                "unshare",
                "bash",
                "curl",
                "python3",
                "hostname",
                "awk");
    }

    @Test
    void machines_that_start_at_once_in_any_order_become_one_swarm_and_stay_it() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(3)) {
            SwarmMachine manager = swarm.manager(0);
            List<SwarmMachine> machines = new ArrayList<>(
                    List.of(manager, swarm.manager(1), swarm.manager(2), swarm.worker(0), swarm.worker(1)));
            long seed = System.nanoTime();
            Collections.shuffle(machines, new Random(seed));
            swarm.run(machines);

            Map<String, String> expected = Map.of(
                    "manager0",
                    MANAGER,
                    "manager1",
                    MANAGER,
                    "manager2",
                    MANAGER,
                    "worker0",
                    WORKER,
                    "worker1",
                    WORKER);
            assertThat(nodes(manager)).as("seed %d", seed).isEqualTo(expected);
            assertThat(swarm.azure().vault().tokens())
                    .as("one swarm has published its tokens")
                    .hasSize(2);

            Map<SwarmMachine, String> before = swarm.memberships();
            assertThat(swarm.runInTurn(machines.toArray(SwarmMachine[]::new)))
                    .as("said by a run that has nothing to do")
                    .isEmpty();
            swarm.restart();
            swarm.run(machines);
            assertThat(swarm.memberships()).isEqualTo(before);
            assertThat(nodes(manager)).isEqualTo(expected);
            assertThat(swarm.azure().vault().tokens()).hasSize(2);

            assertNothingSecretIsVisible(swarm);
            assertWorkersAskedForTheirTokenOnly(swarm);
        }
    }

    @Test
    void a_worker_that_comes_first_waits_and_services_that_are_not_ready_are_asked_again() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(1)) {
            SwarmMachine worker = swarm.worker(0);
            Tools.Result first = swarm.once(worker);
            assertThat(first.exit()).isEqualTo(1);
            assertThat(first.output()).contains("waiting for a manager to publish the worker token");

            CompletableFuture<Tools.Result> waiting = swarm.start(worker);
            swarm.azure().failNext(429, 503, 404, 500, 429, 403);
            SwarmMachine manager = swarm.manager(0);
            swarm.run(List.of(manager));
            assertThat(waiting.join().exit()).isZero();
            assertThat(nodes(manager)).isEqualTo(Map.of("manager0", MANAGER, "worker0", WORKER));
            assertThat(swarm.azure().requests())
                    .extracting(AzureStandIn.Request::status)
                    .contains(429, 503, 404, 500, 403);
            assertNothingSecretIsVisible(swarm);
        }
    }

    @Test
    void a_swarm_is_founded_without_the_first_manager_which_joins_later() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(3)) {
            SwarmMachine second = swarm.manager(1);
            SwarmMachine third = swarm.manager(2);
            swarm.run(List.of(third, second));
            swarm.run(List.of(swarm.manager(0)));
            assertThat(nodes(second)).isEqualTo(Map.of("manager0", MANAGER, "manager1", MANAGER, "manager2", MANAGER));
        }
    }

    @Test
    void the_founder_can_be_lost_and_come_back_with_an_empty_disk() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(4)) {
            SwarmMachine founder = swarm.manager(0);
            SwarmMachine second = swarm.manager(1);
            SwarmMachine third = swarm.manager(2);
            swarm.runInTurn(founder, second, third);
            String cluster = cluster(founder);

            founder.engine().kill();
            SwarmMachine fourth = swarm.manager(3);
            SwarmMachine worker = swarm.worker(0);
            swarm.run(List.of(worker, fourth));
            assertThat(nodes(second)).containsEntry("manager3", MANAGER).containsEntry("worker0", WORKER);

            swarm.azure().vault().deploy();
            founder.reimage();
            Tools.Result alone = swarm.once(founder);
            assertThat(alone.exit()).isEqualTo(1);
            assertThat(alone.output()).contains("waiting for a manager to publish the manager token again");
            assertThat(membership(founder)).startsWith("inactive");

            assertThat(swarm.runInTurn(second)).contains("published the manager token", "published the worker token");
            swarm.run(List.of(founder));
            assertThat(cluster(founder)).isEqualTo(cluster);

            await(() -> {
                swarm.runInTurn(third);
                return nodes(third).get("manager0").equals(MANAGER);
            });
            assertThat(nodes(founder))
                    .as("nothing is left of the node that it was")
                    .isEqualTo(Map.of(
                            "manager0",
                            MANAGER,
                            "manager1",
                            MANAGER,
                            "manager2",
                            MANAGER,
                            "manager3",
                            MANAGER,
                            "worker0",
                            WORKER));
            assertNothingSecretIsVisible(swarm);
        }
    }

    @Test
    void a_token_that_was_rotated_reaches_those_who_still_have_the_old_one() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(1)) {
            SwarmMachine manager = swarm.manager(0);
            swarm.run(List.of(manager));
            manager.engine().docker("swarm", "join-token", "--rotate", "--quiet", "worker");

            SwarmMachine worker = swarm.worker(0);
            CompletableFuture<Tools.Result> joining = swarm.start(worker);
            await(() -> swarm.azure().requests().stream().anyMatch(request -> request.role() == SwarmRole.WORKER));
            assertThat(swarm.runInTurn(manager))
                    .contains("published the worker token")
                    .doesNotContain("manager token");
            assertThat(joining.join().output()).containsSubsequence("could not join", "joined as worker");
            assertThat(nodes(manager)).containsEntry("worker0", WORKER);
            assertNothingSecretIsVisible(swarm);
        }
    }

    @Test
    void the_identity_of_workers_gets_nobody_to_be_a_manager() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(1)) {
            SwarmMachine impostor = swarm.impostor();
            Tools.Result result = swarm.once(impostor);
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.output()).contains("cannot read the secret swarm-manager-token");
            assertThat(membership(impostor)).startsWith("inactive");
            assertThat(swarm.azure().requests())
                    .extracting(AzureStandIn.Request::path, AzureStandIn.Request::status)
                    .contains(tuple("/secrets/swarm-manager-token", 403));
        }
    }

    @Test
    void a_join_that_hangs_is_given_up_and_tried_anew() throws Exception {
        try (SwarmUnderTest swarm = SwarmUnderTest.of(1)) {
            SwarmMachine manager = swarm.manager(0);
            SwarmMachine worker = swarm.worker(0);
            swarm.run(List.of(manager));
            manager.engine().freeze();
            assertThat(swarm.once(worker).output()).contains("could not join");
            assertThat(membership(worker)).isEqualTo("pending");
            assertThat(swarm.once(worker).output()).contains("waiting for the managers");
            assertThat(membership(worker)).isEqualTo("inactive");

            manager.engine().thaw();
            swarm.run(List.of(worker));
            assertThat(nodes(manager)).containsEntry("worker0", WORKER);
        }
    }

    private static void assertNothingSecretIsVisible(SwarmUnderTest swarm) throws IOException {
        assertThat(swarm.azure().vault().tokens()).isNotEmpty();
        assertThat(swarm.azure().accessTokens()).isNotEmpty();
        String visible = swarm.visible();
        assertThat(visible).contains("curl ", "SWARM_ROLE=worker", "swarm-node: ");
        assertThat(visible.replace("SWMTKN-*", "")).doesNotContain("SWMTKN-");
        assertThat(swarm.azure().accessTokens()).noneMatch(visible::contains);
    }

    private static void assertWorkersAskedForTheirTokenOnly(SwarmUnderTest swarm) {
        assertThat(swarm.azure().requests())
                .filteredOn(request -> request.role() == SwarmRole.WORKER)
                .isNotEmpty()
                .allMatch(request -> request.method().equals("GET"))
                .allMatch(request -> request.path().equals("/secrets/swarm-worker-token"));
    }

    /** What others find out in their own time, such as an engine that a node is down. */
    private static void await(BooleanSupplier found) throws InterruptedException {
        for (int i = 0; !found.getAsBoolean(); i++) {
            assertThat(i).as("seconds").isLessThan(60);
            Thread.sleep(1000);
        }
    }
}
