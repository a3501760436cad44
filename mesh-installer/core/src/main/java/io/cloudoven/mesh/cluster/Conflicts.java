package io.cloudoven.mesh.cluster;

/**
 * What to do where somebody else decided a field otherwise.
 *
 * <p>Either way, what AKS' admissions enforcer adds to the {@code namespaceSelector} of webhooks is left as it is: it would
 * add it again.
 */
public enum Conflicts {
    /** Stop, and say who decided which fields. */
    REFUSE,
    /** Set them, and own them from then on. */
    TAKE_OVER
}
