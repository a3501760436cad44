package io.cloudoven.mesh.cluster;

import java.util.Optional;

/**
 * Is told how far the work is; called by the thread that works, so answer soon. An exception thrown here stops the work,
 * which running again continues.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = event -> {};

    /** Something happened. */
    void report(Event event);

    /** What kind of thing happened. */
    enum Kind {
        /** A step begins. */
        STEP,
        /** An object was created, changed, found as it should be, or deleted. */
        OBJECT,
        /** An object is being waited for. */
        WAITING,
        /** An object became ready. */
        READY
    }

    /**
     * What happened.
     *
     * @param step the step that it is part of, such as {@code control plane}
     * @param text in words, such as {@code Deployment linkerd/linkerd-identity created}
     */
    record Event(Kind kind, String step, Optional<ObjectRef> object, String text) {
        @Override
        public String toString() {
            return step + ": " + text;
        }
    }
}
