package io.cloudoven.mesh.inject;

import java.util.Locale;

/**
 * What an injection came to for one object, of a manifest or of a cluster.
 *
 * @param name with its namespace, where it has one: {@code emojivoto/web}
 * @param note why it was skipped, or what to know about it; empty when there is nothing to say
 */
public record InjectionChange(String kind, String name, Outcome outcome, String note) {

    /** What became of it. */
    public enum Outcome {
        /** Its annotations are others now. */
        CHANGED,
        /** It was like that already. */
        UNCHANGED,
        /** It is of a kind that is none of the injector's business. */
        NOT_CONCERNED,
        /** It cannot or must not be changed; the note says why. */
        SKIPPED
    }

    @Override
    public String toString() {
        String what = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + " " + name + ": " + what + (note.isEmpty() ? "" : ", " + note);
    }
}
