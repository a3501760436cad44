package io.cloudoven.mesh.identity;

import io.cloudoven.mesh.MeshException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mesh's identity rests on: its trust anchors, and the issuer that signs the proxies' certificates.
 *
 * <pre>{@code
 * MeshIdentity fresh = MeshIdentity.generate(options -> options.anchorValidity(Duration.ofDays(3650)));
 * MeshIdentity ours = MeshIdentity.of(TrustAnchors.ofPem(roots), KeyedCertificate.ofPem(certificate, key));
 * ours.validateAt(Instant.now());
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code toString()} shows names alone.
 */
public final class MeshIdentity {
    private final TrustAnchors anchors;
    private final KeyedCertificate issuer;
    private final @Nullable KeyedCertificate root;

    private MeshIdentity(TrustAnchors anchors, KeyedCertificate issuer, @Nullable KeyedCertificate root) {
        this.anchors = anchors;
        this.issuer = issuer;
        this.root = root;
    }

    /** Anchors and an issuer from elsewhere, not judged yet. */
    public static MeshIdentity of(TrustAnchors anchors, KeyedCertificate issuer) {
        return new MeshIdentity(anchors, issuer, null);
    }

    /** A new anchor and an issuer below it, both valid for a year. */
    public static MeshIdentity generate() {
        return generate(new Options());
    }

    /** A new anchor and an issuer below it. */
    public static MeshIdentity generate(Options options) {
        CertificateMaker maker = new CertificateMaker(options.clock);
        KeyedCertificate root = maker.authority("root.linkerd." + options.trustDomain, options.anchorValidity, 1, null);
        return new MeshIdentity(TrustAnchors.of(root.certificate()), issuerBelow(root, options, maker), root);
    }

    /**
     * A new issuer below the same anchor.
     *
     * @throws MeshException when the anchor's key is not known here
     */
    public MeshIdentity withFreshIssuer(Options options) {
        if (root == null) {
            throw new MeshException("a new issuer needs the key of the trust anchor, which " + this
                    + " is without; give an issuer that the owner of the anchor signed");
        }
        KeyedCertificate fresh = issuerBelow(root, options, new CertificateMaker(options.clock));
        return new MeshIdentity(anchors, fresh, root);
    }

    private static KeyedCertificate issuerBelow(KeyedCertificate root, Options options, CertificateMaker maker) {
        return maker.authority("identity.linkerd." + options.trustDomain, options.issuerValidity, 0, root);
    }

    /** With a root whose key is known, for {@link #withFreshIssuer}. */
    public MeshIdentity withRoot(KeyedCertificate known) {
        return new MeshIdentity(anchors, issuer, known);
    }

    public TrustAnchors anchors() {
        return anchors;
    }

    public KeyedCertificate issuer() {
        return issuer;
    }

    /** The anchor with its key, when it was made here: keep it outside the cluster, or let it go. */
    public Optional<KeyedCertificate> root() {
        return Optional.ofNullable(root);
    }

    /** Everything that is wrong, or soon will be, at a time. */
    public List<IdentityProblem> problemsAt(Instant time) {
        return IdentityCheck.of(anchors, issuer, time);
    }

    /**
     * Returns this when it can be installed.
     *
     * @throws MeshException with every problem that is more than a warning
     */
    public MeshIdentity validateAt(Instant time) {
        List<IdentityProblem> errors =
                problemsAt(time).stream().filter(problem -> !problem.warning()).toList();
        if (!errors.isEmpty()) {
            throw new MeshException("the identity cannot be installed, " + errors.size()
                    + (errors.size() == 1 ? " problem:" : " problems:")
                    + errors.stream().map(problem -> "\n  - " + problem).collect(Collectors.joining()));
        }
        return this;
    }

    /** The same anchors and the same issuer, whether the anchor's key is known or not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MeshIdentity identity
                && anchors.equals(identity.anchors)
                && issuer.equals(identity.issuer);
    }

    @Override
    public int hashCode() {
        return anchors.hashCode() * 31 + issuer.hashCode();
    }

    @Override
    public String toString() {
        return "issuer " + issuer + " below " + anchors;
    }

    /**
     * How anchors and issuers are made.
     *
     * <p>Defaults: trust domain {@code cluster.local}, both valid for 365 days, the system's clock. Immutable.
     */
    public static final class Options {
        private final String trustDomain;
        private final Duration anchorValidity;
        private final Duration issuerValidity;
        private final Clock clock;

        /** The defaults. */
        public Options() {
            this("cluster.local", Duration.ofDays(365), Duration.ofDays(365), Clock.systemUTC());
        }

        private Options(String trustDomain, Duration anchorValidity, Duration issuerValidity, Clock clock) {
            this.trustDomain = trustDomain;
            this.anchorValidity = anchorValidity;
            this.issuerValidity = issuerValidity;
            this.clock = clock;
        }

        /** The domain of the identities: Linkerd's {@code identityTrustDomain}. */
        public Options trustDomain(String domain) {
            return new Options(domain, anchorValidity, issuerValidity, clock);
        }

        public Options anchorValidity(Duration validity) {
            return new Options(trustDomain, validity, issuerValidity, clock);
        }

        public Options issuerValidity(Duration validity) {
            return new Options(trustDomain, anchorValidity, validity, clock);
        }

        public Options clock(Clock now) {
            return new Options(trustDomain, anchorValidity, issuerValidity, now);
        }
    }
}
