package io.cloudoven.schema.crawler.registry.verify;

import java.util.Optional;

/**
 * Whose signature a package's checksums bear.
 *
 * @param fingerprint the key that signed, in upper case hex
 * @param primaryFingerprint the key that key belongs to, which is often itself
 * @param name whose key it is, as the key says
 * @param vouchedBy the partner key that vouches for it, in upper case hex, if one was given to check by and does
 */
public record Signer(String fingerprint, String primaryFingerprint, String name, Optional<String> vouchedBy) {}
