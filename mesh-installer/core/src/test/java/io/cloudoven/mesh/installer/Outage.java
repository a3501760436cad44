package io.cloudoven.mesh.installer;

import static io.cloudoven.mesh.installer.TestMesh.cluster;

import io.cloudoven.mesh.cluster.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Kills API server and controllers when certain things are told, and starts them again seconds later, while work goes on. */
final class Outage implements Progress {

    private static final Duration LONG = Duration.ofSeconds(2);

    private final Progress progress;
    private final List<String> at;
    private CompletableFuture<Void> end = CompletableFuture.completedFuture(null);

    Outage(Progress progress, String... at) {
        this.progress = progress;
        this.at = new ArrayList<>(List.of(at));
    }

    @Override
    public void report(Event event) {
        end.join();
        progress.report(event);
        if (at.remove(event.toString())) {
            cluster().stopControlPlane();
            end = CompletableFuture.runAsync(
                    cluster()::startControlPlane,
                    CompletableFuture.delayedExecutor(LONG.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS));
        }
    }

    /** What was not told yet. */
    List<String> left() {
        end.join();
        return at;
    }
}
