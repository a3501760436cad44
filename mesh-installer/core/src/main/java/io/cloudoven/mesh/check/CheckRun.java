package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One run of checks: a check after another, each attempt within its time, failures waited out where that is meant. */
final class CheckRun implements AutoCloseable {

    private final Setting setting;
    private final CheckListener listener;
    private final Instant deadline;
    /** Many, as one that does not end when it is told to must not hold up the next. */
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "mesh check");
        thread.setDaemon(true);
        return thread;
    });

    CheckRun(Setting setting, CheckListener listener) {
        this.setting = setting;
        this.listener = listener;
        this.deadline = setting.clock().instant().plus(setting.patience());
    }

    CheckReport of(List<Probe> probes) throws InterruptedException {
        List<CheckResult> results = new ArrayList<>();
        String stopped = "";
        for (Probe probe : probes) {
            Check check = probe.check();
            if (!stopped.isEmpty()) {
                results.add(new CheckResult(check, CheckStatus.NOT_RUN, stopped, 0));
                continue;
            }
            CheckResult result = result(probe);
            results.add(result);
            listener.finished(result);
            if (result.status() == CheckStatus.FAILED && check.severity() == Severity.FATAL) {
                stopped = "not run, as " + check.id() + " failed";
            }
        }
        return new CheckReport(results);
    }

    private CheckResult result(Probe probe) throws InterruptedException {
        Check check = probe.check();
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = attempted(probe);
            Duration left = Duration.between(setting.clock().instant(), deadline);
            if (outcome.kind() != Outcome.Kind.FAILED || !check.retried() || left.isNegative() || left.isZero()) {
                return new CheckResult(check, status(check, outcome), outcome.text(), attempt);
            }
            listener.retrying(check, outcome.text(), left);
            setting.sleeper().sleep(setting.pause());
        }
    }

    private static CheckStatus status(Check check, Outcome outcome) {
        return switch (outcome.kind()) {
            case PASSED -> CheckStatus.PASSED;
            case SKIPPED -> CheckStatus.SKIPPED;
            case FAILED -> check.severity() == Severity.WARNING ? CheckStatus.WARNED : CheckStatus.FAILED;
        };
    }

    private Outcome attempted(Probe probe) throws InterruptedException {
        Future<Outcome> attempt = threads.submit(probe.attempt()::run);
        try {
            return attempt.get(setting.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Outcome.failed("no answer within " + setting.timeout().toSeconds() + " s");
        } catch (ExecutionException thrown) {
            return failure(thrown.getCause());
        } finally {
            attempt.cancel(true);
        }
    }

    /** What a check could not find out it has not passed. What is no fault of the cluster is thrown on. */
    private static Outcome failure(@Nullable Throwable cause) {
        if (cause instanceof KubernetesClientException refused) {
            return Outcome.failed(said(refused));
        }
        if (cause instanceof MeshException) {
            return Outcome.failed(String.valueOf(cause.getMessage()));
        }
        throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
    }

    private static String said(KubernetesClientException refused) {
        if (refused.getStatus() != null && refused.getStatus().getMessage() != null) {
            return "the API server answered " + refused.getCode() + ": "
                    + refused.getStatus().getMessage();
        }
        Throwable cause = refused.getCause();
        return "the API server cannot be asked: "
                + (cause == null || cause.getMessage() == null ? refused.getMessage() : cause.getMessage());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
