package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import io.cloudoven.arm.delivery.template.ArmTemplate;
import java.util.function.UnaryOperator;

/**
 * Stacks in a scope: each owns the resources of its template, protects them, and looks after what leaves the template.
 *
 * <pre>{@code
 * azure.stacks().apply("shop", template, parameters, options -> options
 *         .actionOnUnmanage(UnmanageAction.DELETE_RESOURCES)
 *         .deny(DenySettings.of(DenySettings.Mode.DENY_DELETE)));
 * azure.stacks().delete("shop", UnmanageAction.DELETE_ALL);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class DeploymentStacks {

    private final StackCalls calls;

    DeploymentStacks(StackCalls calls) {
        this.calls = calls;
    }

    /**
     * Makes a stack or changes it, and waits for the end. Waits also for an earlier change that is under way.
     *
     * @throws DeploymentFailedException with all innermost causes
     * @throws DeliveryException if the scope has no stacks, or it takes longer than the timeout
     */
    public StackResult apply(
            String name, ArmTemplate template, Parameters parameters, UnaryOperator<StackOptions> options) {
        calls.check();
        return calls.apply(name, Freight.pack(template, parameters), options.apply(StackOptions.DEFAULT));
    }

    /**
     * Deletes a stack and waits for the end. One that is not there is fine.
     *
     * @param action what becomes of its resources
     */
    public void delete(String name, UnmanageAction action) {
        calls.check();
        calls.delete(name, action);
    }
}
