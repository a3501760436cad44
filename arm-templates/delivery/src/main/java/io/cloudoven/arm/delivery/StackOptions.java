package io.cloudoven.arm.delivery;

import java.time.Duration;

/** How a stack is made or changed. Immutable: each method returns other options. */
public final class StackOptions {

    static final StackOptions DEFAULT = new StackOptions(
            UnmanageAction.DETACH_ALL, DenySettings.of(DenySettings.Mode.NONE), "", Duration.ofHours(6));

    private final UnmanageAction actionOnUnmanage;
    private final DenySettings deny;
    private final String description;
    private final Duration timeout;

    private StackOptions(UnmanageAction actionOnUnmanage, DenySettings deny, String description, Duration timeout) {
        this.actionOnUnmanage = actionOnUnmanage;
        this.deny = deny;
        this.description = description;
        this.timeout = timeout;
    }

    /** What becomes of what is no longer in the template. Default: {@link UnmanageAction#DETACH_ALL}. */
    public StackOptions actionOnUnmanage(UnmanageAction action) {
        return new StackOptions(action, deny, description, timeout);
    }

    /** What others may not do. Default: nothing is denied. */
    public StackOptions deny(DenySettings deny) {
        return new StackOptions(actionOnUnmanage, deny, description, timeout);
    }

    /** What the stack is for. Default: empty. */
    public StackOptions description(String description) {
        return new StackOptions(actionOnUnmanage, deny, description, timeout);
    }

    /** How long to wait for the end. Default: 6 hours. */
    public StackOptions timeout(Duration timeout) {
        return new StackOptions(actionOnUnmanage, deny, description, timeout);
    }

    UnmanageAction actionOnUnmanage() {
        return actionOnUnmanage;
    }

    DenySettings deny() {
        return deny;
    }

    String description() {
        return description;
    }

    Duration timeout() {
        return timeout;
    }
}
