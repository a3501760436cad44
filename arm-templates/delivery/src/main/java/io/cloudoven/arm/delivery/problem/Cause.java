package io.cloudoven.arm.delivery.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An innermost cause that Azure gives for a failure.
 *
 * @param code such as {@code SkuNotAvailable}
 * @param message what Azure says
 * @param resource the id of the resource or the place in the template; empty if Azure names none
 */
public record Cause(String code, String message, String resource) {

    /** Causes, a line each, indented. */
    public static String lines(List<Cause> causes) {
        return causes.stream().map(cause -> "\n  - " + cause).collect(Collectors.joining());
    }

    /** Such as {@code SkuNotAvailable: not here (/subscriptions/…/virtualMachines/vm-1)}. */
    @Override
    public String toString() {
        return code + ": " + message + (resource.isEmpty() ? "" : " (" + resource + ")");
    }
}
