package io.cloudoven.arm.swarm;

import java.util.Locale;
import java.util.Set;

/**
 * A Key Vault secret that the nodes of a swarm exchange, and who may do what with it.
 *
 * <p>A role is assigned on each secret, not on the vault, so the secrets have to be there before the first node: with the
 * value {@link #NONE}, which is no secret. To set it again, as a second deployment does, is harmless: managers publish
 * their tokens anew within a minute.
 */
public enum SwarmSecret {
    /** Its versions are the candidacies of managers to found the swarm. */
    FOUNDER(Set.of()),
    /** What makes a machine a manager. */
    MANAGER_TOKEN(Set.of()),
    /** What makes a machine a worker; the only secret that workers can read. */
    WORKER_TOKEN(Set.of(SwarmRole.WORKER));

    /** The value until a manager has set one. */
    public static final String NONE = "none";

    private final Set<SwarmRole> readers;

    SwarmSecret(Set<SwarmRole> readers) {
        this.readers = readers;
    }

    /** The name in the vault, such as {@code swarm-worker-token}. */
    public String secretName() {
        return "swarm-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether machines of that role get, set and list versions of it: the built-in role Key Vault Secrets Officer. */
    public boolean isKeptBy(SwarmRole role) {
        return role == SwarmRole.MANAGER;
    }

    /** Whether machines of that role get it, and no more: the built-in role Key Vault Secrets User. */
    public boolean isReadBy(SwarmRole role) {
        return readers.contains(role);
    }
}
