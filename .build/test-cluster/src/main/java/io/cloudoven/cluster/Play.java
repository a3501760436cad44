package io.cloudoven.cluster;

/** What happens to pods instead of running their containers. */
public enum Play {
    /** All containers run and are ready. What is played where nobody says otherwise. */
    READY("ready"),
    /** Ready after three seconds. */
    SLOW("slow"),
    /** The containers run and never become ready. */
    NEVER_READY("never-ready"),
    /** The containers crash and are waited for ({@code CrashLoopBackOff}). */
    CRASHING("crashing"),
    /** The image cannot be had ({@code ImagePullBackOff}). */
    NO_IMAGE("no-image"),
    /** The containers end with status 1, and with them the pod or the job's attempt. */
    FAILING("failing");

    /** The annotation of a pod that says what is played. */
    public static final String ANNOTATION = "test.cloudoven.io/play";

    private final String value;

    Play(String value) {
        this.value = value;
    }

    /** The annotation's value. */
    public String value() {
        return value;
    }
}
