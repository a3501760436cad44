package io.cloudoven.mesh.cluster;

/** What applying an object did, or would do. */
public enum Change {
    /** It was not there. */
    CREATED,
    /** It was there in another form. */
    CHANGED,
    /** It was there in this form. */
    UNCHANGED,
    /** It was there, and nobody wants it any more. */
    DELETED
}
