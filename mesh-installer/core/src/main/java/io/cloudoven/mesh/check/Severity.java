package io.cloudoven.mesh.check;

/** What follows when a check fails. */
public enum Severity {
    /** Nothing after it is checked: it would fail too, or mean nothing. */
    FATAL,
    /** The report has failed; the other checks go on. */
    ERROR,
    /** Worth looking at; the report has not failed. */
    WARNING
}
