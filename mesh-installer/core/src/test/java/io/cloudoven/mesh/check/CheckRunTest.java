package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.Manifests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CheckRunTest {

    private final TestClock clock = new TestClock();
    private final List<String> heard = new ArrayList<>();

    @Test
    void errors_and_warnings_go_on_and_fatal_ones_stop_all_that_follows() throws Exception {
        CheckReport report = run(new Probes(CheckCategory.CONFIG)
                .warning("w", "warning", "", () -> Outcome.failed("odd"))
                .error("e", "error", "", () -> Outcome.failed("wrong"))
                .error("s", "skipped", "", () -> Outcome.skipped("not here"))
                .fatal("f", "fatal", "", () -> Outcome.failed("broken"))
                .error("n", "next", "", () -> Outcome.PASSED)
                .list());
        assertThat(report.results().stream().map(CheckResult::status))
                .containsExactly(
                        CheckStatus.WARNED,
                        CheckStatus.FAILED,
                        CheckStatus.SKIPPED,
                        CheckStatus.FAILED,
                        CheckStatus.NOT_RUN);
        assertThat(report.results().get(4).text()).isEqualTo("not run, as f failed");
        assertThat(heard).containsExactly("w", "e", "s", "f");
    }

    @Test
    void a_failure_is_waited_out_every_five_seconds() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        CheckReport report = run(new Probes(CheckCategory.CONFIG)
                .fatalRetried("r", "retried", "", () -> Outcome.failedIf(attempts.incrementAndGet() < 4, "not yet"))
                .list());
        assertThat(report.results().get(0).status()).isEqualTo(CheckStatus.PASSED);
        assertThat(report.results().get(0).attempts()).isEqualTo(4);
        assertThat(clock.slept).isEqualTo(Duration.ofSeconds(15));
        assertThat(heard).containsExactly("r not yet 300", "r not yet 295", "r not yet 290", "r");
    }

    @Test
    void all_checks_together_are_waited_for_300_seconds() throws Exception {
        CheckReport report = run(new Probes(CheckCategory.CONFIG)
                .warningRetried("a", "first", "", () -> Outcome.failed("never"))
                .warningRetried("b", "second", "", () -> Outcome.failed("never"))
                .list());
        assertThat(report.results().stream().map(CheckResult::attempts)).containsExactly(61, 1);
        assertThat(clock.slept).isEqualTo(Duration.ofSeconds(300));
    }

    @Test
    void what_is_not_retried_is_asked_once() throws Exception {
        assertThat(run(new Probes(CheckCategory.CONFIG)
                                .error("e", "error", "", () -> Outcome.failed("wrong"))
                                .list())
                        .results()
                        .get(0)
                        .attempts())
                .isEqualTo(1);
    }

    @Test
    void an_attempt_that_takes_too_long_has_failed_and_is_ended() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        CheckReport report = run(new Probes(CheckCategory.CONFIG)
                .error("e", "slow", "", () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException told) {
                        ended.countDown();
                    }
                    return Outcome.PASSED;
                })
                .error("n", "next", "", () -> Outcome.PASSED)
                .list());
        assertThat(report.failures().get(0).text()).isEqualTo("no answer within 1 s");
        assertThat(report.results().get(1).status()).isEqualTo(CheckStatus.PASSED);
        ended.await();
    }

    @Test
    void what_cannot_be_found_out_has_failed_and_a_bug_is_thrown() throws Exception {
        CheckReport report = run(new Probes(CheckCategory.CONFIG)
                .error("e", "unreadable", "", () -> {
                    throw new MeshException("cannot be read");
                })
                .list());
        assertThat(report.failures().get(0).text()).isEqualTo("cannot be read");
        assertThatThrownBy(() -> run(new Probes(CheckCategory.CONFIG)
                        .error("e", "bug", "", () -> {
                            throw new IllegalStateException("bug");
                        })
                        .list()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_interrupt_cancels_a_run_between_attempts() {
        Setting setting = setting(pause -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> {
                    try (CheckRun run = new CheckRun(setting, result -> {})) {
                        run.of(new Probes(CheckCategory.CONFIG)
                                .fatalRetried("r", "retried", "", () -> Outcome.failed("not yet"))
                                .list());
                    }
                })
                .isInstanceOf(InterruptedException.class);
    }

    private CheckReport run(List<Probe> probes) throws InterruptedException {
        try (CheckRun run = new CheckRun(setting(clock), new Heard())) {
            return run.of(probes);
        }
    }

    private Setting setting(Sleeper sleeper) {
        return new Setting(
                "linkerd",
                "linkerd-cni",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Manifests(List.of()),
                false,
                false,
                false,
                clock,
                sleeper,
                Duration.ofSeconds(5),
                Duration.ofSeconds(300),
                Duration.ofSeconds(1));
    }

    private final class Heard implements CheckListener {
        @Override
        public void finished(CheckResult result) {
            heard.add(result.check().id());
        }

        @Override
        public void retrying(Check check, String text, Duration left) {
            heard.add(check.id() + " " + text + " " + left.toSeconds());
        }
    }

    /** A clock that goes on when somebody sleeps by it. */
    private static final class TestClock extends Clock implements Sleeper {
        private Duration slept = Duration.ZERO;

        @Override
        public void sleep(Duration pause) {
            slept = slept.plus(pause);
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(slept);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
