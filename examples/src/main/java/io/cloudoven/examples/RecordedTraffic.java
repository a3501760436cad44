package io.cloudoven.examples;

import io.cloudoven.mesh.observe.graph.ServiceGraph;
import io.cloudoven.mesh.observe.metrics.Call;
import io.cloudoven.mesh.observe.metrics.Edge;
import io.cloudoven.mesh.observe.metrics.Latency;
import io.cloudoven.mesh.observe.metrics.Traffic;
import io.cloudoven.mesh.observe.metrics.Workload;
import io.cloudoven.mesh.observe.metrics.WorkloadTraffic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A minute of emojivoto, whose voting service answers one vote in ten badly, as it is made to. */
final class RecordedTraffic {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private RecordedTraffic() {}

    static ServiceGraph graph() {
        Workload bot = Workload.deployment(Emojivoto.NAMESPACE, "vote-bot");
        Workload web = Workload.deployment(Emojivoto.NAMESPACE, "web");
        Workload emoji = Workload.deployment(Emojivoto.NAMESPACE, "emoji");
        Workload voting = Workload.deployment(Emojivoto.NAMESPACE, "voting");
        return ServiceGraph.of(
                Instant.parse("2026-11-25T12:00:00Z"),
                WINDOW,
                List.of(
                        new WorkloadTraffic(web, traffic(112, 6, 12)),
                        new WorkloadTraffic(emoji, traffic(118, 0, 2)),
                        new WorkloadTraffic(voting, traffic(53, 6, 2))),
                List.of(
                        new Call(bot, web, traffic(112, 6, 14)),
                        new Call(web, emoji, traffic(118, 0, 3)),
                        new Call(web, voting, traffic(53, 6, 3))),
                List.of(
                        new Edge(bot, web, "web.emojivoto.serviceaccount.identity.linkerd.cluster.local", null),
                        new Edge(web, emoji, "emoji.emojivoto.serviceaccount.identity.linkerd.cluster.local", null),
                        new Edge(web, voting, "voting.emojivoto.serviceaccount.identity.linkerd.cluster.local", null)));
    }

    private static Traffic traffic(long successes, long failures, long milliseconds) {
        Latency latency = new Latency(milliseconds / 2, milliseconds, milliseconds * 2);
        return new Traffic(successes, failures, successes + failures, latency, 1, WINDOW);
    }
}
