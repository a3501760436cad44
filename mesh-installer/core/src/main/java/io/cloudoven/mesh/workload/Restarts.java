package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.CancelledException;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.UnreachableException;
import io.cloudoven.mesh.workload.Restarted.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Restarts of many workloads, some at a time. */
final class Restarts {
    private static final String RESTARTED_AT = "kubectl.kubernetes.io/restartedAt";

    private final ClusterWorkloads cluster;
    private final InjectorOptions options;

    Restarts(ClusterWorkloads cluster, InjectorOptions options) {
        this.cluster = cluster;
        this.options = options;
    }

    /**
     * A workload to restart.
     *
     * @param force whether its pods are replaced in any case; else only if they are not as they shall be
     */
    record Target(WorkloadName name, boolean force, Proxy proxy) {}

    RestartReport run(List<Target> targets) {
        Progress progress = new Progress(targets.size());
        List<Restarted> results = Bounded.each(targets, options.atATime(), target -> {
            Restarted result = new Waiting(target, progress).run();
            progress.done(result);
            return result;
        });
        RestartReport report = new RestartReport(results);
        if (results.stream().anyMatch(result -> result.outcome().isBad())) {
            throw new RestartException(report);
        }
        return report;
    }

    /** Tells the listener one thing at a time, and nothing twice. */
    private final class Progress {
        private final int total;
        private final Map<WorkloadName, String> told = new HashMap<>();
        private int done;

        private Progress(int total) {
            this.total = total;
        }

        private synchronized void tell(WorkloadName workload, String what) {
            if (!what.equals(told.put(workload, what))) {
                options.progress().accept(new RestartProgress(workload, what, done, total));
            }
        }

        private synchronized void done(Restarted result) {
            done++;
            told.remove(result.workload());
            String text = result.toString();
            String what = text.substring((result.workload() + ": ").length());
            options.progress().accept(new RestartProgress(result.workload(), what, done, total));
        }
    }

    /** The restart of one workload. */
    private final class Waiting {
        private static final long FIRST_PAUSE = 100;
        private static final long LONGEST_PAUSE = 1600;

        private final Target target;
        private final WorkloadName name;
        private final Progress progress;
        private final long end = System.nanoTime() + options.timeout().toNanos();
        private boolean asked;
        private boolean rolled;
        private long pause = FIRST_PAUSE;

        private Waiting(Target target, Progress progress) {
            this.target = target;
            this.name = target.name();
            this.progress = progress;
        }

        private Restarted run() {
            if (!name.kind().isRestartable()) {
                return result(Outcome.NOT_RESTARTABLE, name.kind().insteadOfRestart());
            }
            try {
                while (true) {
                    Restarted result = look();
                    if (result != null) {
                        return result;
                    }
                    cluster.cancellation().sleep(pause, "looking at the " + name);
                    pause = Math.min(LONGEST_PAUSE, pause * 2);
                }
            } catch (CancelledException cancelled) {
                return result(Outcome.CANCELLED, rolled ? "its pods are being replaced" : "its pods are the old ones");
            } catch (UnreachableException nothingElseIsEither) {
                throw nothingElseIsEither;
            } catch (MeshException refused) {
                return result(Outcome.FAILED, String.valueOf(refused.getMessage()));
            }
        }

        /** Looks how far it is, and asks for a restart where one is missing; {@code null} to look again. */
        private @Nullable Restarted look() {
            LiveObject object = cluster.workload(name).orElse(null);
            if (object == null) {
                return result(Outcome.NOT_RESTARTABLE, "it is gone");
            }
            Rollout rollout = Rollout.of(name.kind(), object);
            if (rollout.obstacle() != null) {
                return result(Outcome.NOT_RESTARTABLE, rollout.obstacle());
            }
            if (target.force() && !asked) {
                return ask();
            }
            List<PodOutlook> misfits = List.of();
            if (rollout.isComplete()) {
                List<PodOutlook> pods = cluster.pods(name, rollout.selector());
                misfits = pods.stream()
                        .filter(pod -> !target.proxy().fits(pod.proxied()))
                        .toList();
                if (misfits.isEmpty() && PodOutlook.troubles(pods).isEmpty()) {
                    return result(rolled ? Outcome.RESTARTED : Outcome.UNCHANGED, "");
                }
                if (!misfits.isEmpty() && !asked) {
                    return ask();
                }
            }
            if (!misfits.isEmpty()) {
                return result(Outcome.FAILED, misfit(misfits));
            }
            rolled = true;
            if (rollout.stuck() != null) {
                return failed(rollout, rollout.stuck());
            }
            if (System.nanoTime() - end >= 0) {
                return failed(rollout, "not through after " + text(options.timeout()) + ", " + rollout.waitsFor());
            }
            progress.tell(name, rollout.isComplete() ? "not all containers are ready" : rollout.waitsFor());
            return null;
        }

        private @Nullable Restarted ask() {
            cluster.annotatePods(name, Map.of(RESTARTED_AT, Instant.now().toString()));
            asked = true;
            rolled = true;
            progress.tell(name, "restart");
            return null;
        }

        private String misfit(List<PodOutlook> pods) {
            String which = pods.size() + " new pods, such as " + pods.get(0).name() + ", ";
            return target.proxy() == Proxy.WANTED
                    ? which + "came up without a proxy; see whether the proxy injector runs and what it logs"
                    : which + "came up with a proxy; see what their namespace says";
        }

        private Restarted failed(Rollout rollout, String why) {
            List<String> lines = new ArrayList<>();
            lines.add(why);
            if (!rollout.failure().isEmpty()) {
                lines.add(rollout.failure());
            }
            lines.addAll(PodOutlook.troubles(cluster.pods(name, rollout.selector())));
            return result(Outcome.FAILED, String.join("\n  ", lines));
        }

        private Restarted result(Outcome outcome, String note) {
            return new Restarted(name, outcome, note);
        }
    }

    private static String text(Duration time) {
        return time.toSeconds() < 60 ? time.toMillis() / 1000.0 + " s" : time.toMinutes() + " min";
    }
}
