package io.cloudoven.pipelines.devops;

/** What was done to have something as asked. */
public enum Outcome {
    /** It was not there. */
    CREATED,
    /** It was there, and was otherwise or could not be compared. */
    UPDATED,
    /** It was there as asked. */
    UNCHANGED
}
