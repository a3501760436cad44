package io.cloudoven.schema.crawler.registry.verify;

/**
 * An OpenPGP key that a registry names as a provider's.
 *
 * @param armored the public key, in ASCII armor
 * @param trustSignature a detached signature of {@code armored} by the registry's partner key; empty if there is none
 */
public record PublishedKey(String armored, String trustSignature) {}
