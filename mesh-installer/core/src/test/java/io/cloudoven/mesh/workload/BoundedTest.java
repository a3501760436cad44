package io.cloudoven.mesh.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.cluster.Cancellation;
import io.cloudoven.mesh.cluster.CancelledException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private static final List<Integer> HUNDRED =
            IntStream.rangeClosed(1, 100).boxed().toList();

    @Test
    void as_many_are_worked_on_as_said_and_never_more() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Integer> results = Bounded.each(HUNDRED, 4, number -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            await(together);
            now.decrementAndGet();
            return -number;
        });
        assertThat(most).hasValue(4);
        assertThat(results).isEqualTo(HUNDRED.stream().map(number -> -number).toList());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void failures_are_told_together_when_all_others_are_through() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> Bounded.each(HUNDRED, 3, number -> {
                    done.incrementAndGet();
                    if (number % 40 == 0) {
                        throw new MeshException("no " + number);
                    }
                    return number;
                }))
                .isInstanceOf(MeshException.class)
                .hasMessage("2 requests failed:\n- no 40\n- no 80");
        assertThat(done).hasValue(100);
        assertThatThrownBy(() -> Bounded.each(HUNDRED, 3, number -> {
                    throw new MeshException("no " + number);
                }))
                .hasMessageStartingWith("100 requests failed:\n- no 1\n")
                .hasMessageEndingWith("\n- no 50\n- and 50 more");
    }

    @Test
    void a_cancellation_is_told_once_and_nothing_more_is_begun() {
        Cancellation cancellation = new Cancellation();
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> Bounded.each(HUNDRED, 1, number -> {
                    begun.incrementAndGet();
                    if (number == 5) {
                        cancellation.cancel();
                    }
                    cancellation.check("number " + number);
                    return number;
                }))
                .isInstanceOf(CancelledException.class)
                .hasMessage("cancelled before number 5; what was applied stays: run again to continue");
        assertThat(begun.get()).isLessThan(100);
    }

    @Test
    void what_ends_a_process_is_not_taken_for_a_failure() {
        assertThatThrownBy(() -> Bounded.each(HUNDRED, 2, number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("mesh-workloads"));
    }
}
