package io.cloudoven.arm.delivery;

import java.util.List;

/**
 * What others may not do to the resources of a stack. Immutable.
 *
 * @param mode what is denied
 * @param excludedPrincipals the object ids of up to five who may all the same
 * @param excludedActions up to 200 actions that are not denied, such as {@code Microsoft.Compute/virtualMachines/write}
 * @param applyToChildScopes whether resources under those of the stack are protected too
 */
public record DenySettings(
        Mode mode, List<String> excludedPrincipals, List<String> excludedActions, boolean applyToChildScopes) {

    /** What is denied. */
    public enum Mode {
        /** Nothing. */
        NONE,
        /** To delete. */
        DENY_DELETE,
        /** To change and to delete. */
        DENY_WRITE_AND_DELETE
    }

    /** Settings with immutable lists. */
    public DenySettings {
        excludedPrincipals = List.copyOf(excludedPrincipals);
        excludedActions = List.copyOf(excludedActions);
    }

    /** For everybody, on the stack's own resources. */
    public static DenySettings of(Mode mode) {
        return new DenySettings(mode, List.of(), List.of(), false);
    }

    /** These, but not for some. */
    public DenySettings excludePrincipals(String... objectIds) {
        return new DenySettings(mode, List.of(objectIds), excludedActions, applyToChildScopes);
    }

    /** These, but not some actions. */
    public DenySettings excludeActions(String... actions) {
        return new DenySettings(mode, excludedPrincipals, List.of(actions), applyToChildScopes);
    }

    /** These, also for what is under the stack's resources. */
    public DenySettings withChildScopes() {
        return new DenySettings(mode, excludedPrincipals, excludedActions, true);
    }
}
