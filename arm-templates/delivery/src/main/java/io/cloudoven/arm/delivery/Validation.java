package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import java.util.List;

/**
 * What Azure finds wrong with a template before anything is deployed.
 *
 * @param scope where it was to be deployed, such as {@code resource group rg-shop}
 * @param problems the innermost causes; none if it is valid
 */
public record Validation(String scope, List<Cause> problems) {

    /** A result with an immutable list. */
    public Validation {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean valid() {
        return problems.isEmpty();
    }

    /**
     * Goes on only if nothing is wrong.
     *
     * @throws DeploymentFailedException with all problems
     */
    public void orThrow() {
        if (!valid()) {
            throw new DeploymentFailedException("the template is not valid for " + scope, problems);
        }
    }
}
