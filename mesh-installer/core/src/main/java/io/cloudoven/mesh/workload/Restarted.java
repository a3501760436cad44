package io.cloudoven.mesh.workload;

import java.util.Locale;

/**
 * What a restart came to for one workload.
 *
 * @param note why; empty where there is nothing to say
 */
public record Restarted(WorkloadName workload, Outcome outcome, String note) {

    /** What it came to. */
    public enum Outcome {
        /** All of its pods are new and ready, with all of their containers. */
        RESTARTED,
        /** Its pods were as they shall be already. */
        UNCHANGED,
        /** It is not for us to replace its pods; the note says what to do. */
        NOT_RESTARTABLE,
        /** Its pods did not become ready, or not as they should; the note says which, and why. */
        FAILED,
        /** It was not begun, or not waited for, because of a cancellation. */
        CANCELLED;

        boolean isBad() {
            return this == FAILED || this == CANCELLED;
        }
    }

    @Override
    public String toString() {
        String what = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return workload + ": " + what + (note.isEmpty() ? "" : ", " + note);
    }
}
