package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.problem.DeploymentCancelledException;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import java.util.List;
import java.util.Optional;

/**
 * A deployment that has begun. One thread waits for its end, any other can cancel it. Thread-safe.
 *
 * <pre>{@code
 * RunningDeployment running = azure.start("shop", template, parameters);
 * Runtime.getRuntime().addShutdownHook(new Thread(running::cancel));
 * DeploymentResult result = running.await();
 * }</pre>
 */
public final class RunningDeployment {

    /** Looks at a deployment that was just started and that Azure does not know everywhere yet. */
    private static final int LOOKS_TOO_EARLY = 20;

    private final DeploymentCalls calls;
    private final String name;
    private final String before;
    private final boolean attached;
    private final Secrets secrets;
    private final DeployOptions options;

    /** @param before the run of the same name that had ended before this began; empty if there was none */
    RunningDeployment(
            DeploymentCalls calls,
            String name,
            String before,
            boolean attached,
            Secrets secrets,
            DeployOptions options) {
        this.calls = calls;
        this.name = name;
        this.before = before;
        this.attached = attached;
        this.secrets = secrets;
        this.options = options;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Whether it was under way already when it was to be started. */
    public boolean attached() {
        return attached;
    }

    /**
     * Asks Azure to cancel it; what it has made stays. Whoever waits gets a {@link DeploymentCancelledException}.
     *
     * @return false if it had ended already
     */
    public boolean cancel() {
        return calls.cancel(name);
    }

    /**
     * Waits for its end and tells the listener of each operation.
     *
     * @throws DeploymentFailedException with all innermost causes
     * @throws DeploymentCancelledException if somebody cancelled it
     * @throws DeliveryException if it takes longer than the timeout, Azure does not answer or the thread is interrupted;
     *     the deployment goes on
     */
    public DeploymentResult await() {
        String what = calls.named(name);
        OperationLog log = new OperationLog(calls, secrets);
        long end = System.nanoTime() + options.timeout().toNanos();
        int early = 0;
        while (true) {
            Optional<DeploymentState> look = calls.get(name, secrets);
            boolean tooEarly = look.isEmpty() || look.get().ended() && isFormer(look.get());
            if (tooEarly && ++early > LOOKS_TOO_EARLY) {
                if (look.isEmpty()) {
                    throw new DeliveryException(what + " is not there; somebody deleted it, or it was never started");
                }
                tooEarly = false; // an older run under the same correlation id: it is what there is
            }
            if (!tooEarly && look.isPresent()) {
                DeploymentState state = look.get();
                watch(log, state);
                if (state.ended()) {
                    return ended(state, log);
                }
            }
            if (System.nanoTime() > end) {
                throw new DeliveryException(what + " takes longer than "
                        + options.timeout().toSeconds()
                        + " s; it goes on, attach(\"" + name + "\") waits for it again and cancel() ends it");
            }
            Patience.pause(
                    look.map(DeploymentState::next).orElse(calls.patience().poll()), "waiting for " + what);
        }
    }

    private boolean isFormer(DeploymentState state) {
        return !before.isEmpty() && before.equals(state.correlationId());
    }

    /** What cannot be told of operations must not end the waiting for the deployment itself, which has its own state. */
    private void watch(OperationLog log, DeploymentState state) {
        DeploymentListener listener = options.listener();
        try {
            log.look(name, event -> {
                try {
                    listener.on(event);
                } catch (RuntimeException e) {
                    throw new ListenerException(e);
                }
            });
        } catch (ListenerException e) {
            throw e.thrown;
        } catch (DeliveryException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            listener.on(new DeploymentEvent(
                    name,
                    "Watch",
                    "",
                    "",
                    "",
                    "Unknown",
                    DeploymentState.duration(state.properties().duration()),
                    List.of(new Cause("OperationsUnknown", String.valueOf(e.getMessage()), ""))));
        }
    }

    private DeploymentResult ended(DeploymentState state, OperationLog log) {
        String what = calls.named(name);
        return switch (state.state()) {
            case "succeeded" -> state.result(name);
            case "canceled" -> throw new DeploymentCancelledException(what);
            default ->
                throw new DeploymentFailedException(
                        what + " failed", log.causes().add(state.error(), "").list());
        };
    }

    /** Such as {@code deployment shop in resource group rg-shop}. */
    @Override
    public String toString() {
        return calls.named(name);
    }

    /** What a listener threw, on its way out. */
    private static final class ListenerException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        ListenerException(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }
}
