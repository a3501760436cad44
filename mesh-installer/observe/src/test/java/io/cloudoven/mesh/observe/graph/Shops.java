package io.cloudoven.mesh.observe.graph;

import io.cloudoven.mesh.observe.metrics.Call;
import io.cloudoven.mesh.observe.metrics.Edge;
import io.cloudoven.mesh.observe.metrics.Latency;
import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;
import io.cloudoven.mesh.observe.metrics.WorkloadTraffic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Service graphs for tests. */
final class Shops {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private Shops() {}

    /** Five workloads: one fails, one is outside the mesh, and two call each other. */
    static ServiceGraph small() {
        Workload bot = Workload.deployment("emojivoto", "vote-bot");
        Workload web = Workload.deployment("emojivoto", "web");
        Workload emoji = Workload.deployment("emojivoto", "emoji");
        Workload voting = Workload.deployment("emojivoto", "voting");
        Workload sql = Workload.deployment("data", "sql");
        return ServiceGraph.of(
                NOW,
                WINDOW,
                List.of(
                        new WorkloadTraffic(web, traffic(1140, 60, 40)),
                        new WorkloadTraffic(emoji, traffic(1200, 0, 4)),
                        new WorkloadTraffic(voting, traffic(97, 3, 12))),
                List.of(
                        new Call(bot, web, traffic(1140, 60, 44)),
                        new Call(web, emoji, traffic(1200, 0, 5)),
                        new Call(web, voting, traffic(90, 10, 15)),
                        new Call(voting, web, traffic(12, 0, 15))),
                List.of(
                        new Edge(bot, web, "web.emojivoto", null),
                        new Edge(voting, sql, "", "not_provided_by_service_discovery")));
    }

    /** So many workloads in eight namespaces, each calling up to three that come later, and now and then one before. */
    static ServiceGraph large(int size) {
        Random random = new Random(7);
        List<WorkloadTraffic> nodes = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(new WorkloadTraffic(workload(i), traffic(1000, random.nextInt(80), random.nextInt(300))));
            for (int j = 0; i > 0 && j < 1 + random.nextInt(3); j++) {
                int other = random.nextInt(1 + i / 3);
                boolean back = random.nextInt(40) == 0;
                calls.add(new Call(
                        workload(back ? i : other),
                        workload(back ? other : i),
                        traffic(random.nextInt(5000), random.nextInt(60), random.nextInt(200))));
            }
        }
        return ServiceGraph.of(NOW, WINDOW, nodes, calls, List.of());
    }

    private static Workload workload(int number) {
        return Workload.deployment("team-" + number % 8, "service-" + number);
    }

    private static Traffic traffic(long successes, long failures, long milliseconds) {
        Latency latency = new Latency(milliseconds / 2, milliseconds, milliseconds * 2);
        return new Traffic(successes, failures, successes + failures, latency, 3, WINDOW);
    }
}
