package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.identity.IdentityProblem;
import io.cloudoven.mesh.identity.IssuerScheme;
import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.TrustAnchors;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The trust anchors that the control plane was given, and the issuer that it uses. */
final class IdentityChecks {

    private static final String ISSUER = "linkerd-identity-issuer";
    private static final String ANCHORS = "linkerd-identity-trust-roots";
    private static final String BUNDLE = "ca-bundle.crt";
    private static final String ISSUED = "l5d-identity-issuer-cert-issued-by-trust-anchor";

    private final ClusterView cluster;

    private IdentityChecks(ClusterView cluster) {
        this.cluster = cluster;
    }

    static List<Probe> of(ClusterView cluster) {
        IdentityChecks checks = new IdentityChecks(cluster);
        String anchors = "rotate the trust anchors, old and new side by side";
        String issuer = "rotate the issuer";
        return new Probes(CheckCategory.IDENTITY)
                .fatal(
                        "l5d-identity-cert-config-valid",
                        "trust anchors and issuer can be read and used",
                        "put them where the control plane looks for them, in the form its scheme asks for",
                        () -> checks.without("l5d-identity-cert-config-valid"))
                .fatal(
                        "l5d-identity-trustAnchors-use-supported-crypto",
                        "the trust anchors' keys and signatures are of a kind that proxies take",
                        anchors,
                        () -> checks.without("l5d-identity-trustAnchors-use-supported-crypto"))
                .fatal(
                        "l5d-identity-trustAnchors-are-time-valid",
                        "the trust anchors are valid now",
                        anchors,
                        () -> checks.without("l5d-identity-trustAnchors-are-time-valid"))
                .warning(
                        "l5d-identity-trustAnchors-not-expiring-soon",
                        "the trust anchors are valid for 60 days more",
                        anchors,
                        () -> checks.without("l5d-identity-trustAnchors-not-expiring-soon"))
                .fatal(
                        "l5d-identity-issuer-cert-uses-supported-crypto",
                        "the issuer's key and signature are of a kind that proxies take",
                        issuer,
                        () -> checks.without("l5d-identity-issuer-cert-uses-supported-crypto"))
                .fatal(
                        "l5d-identity-issuer-cert-is-time-valid",
                        "the issuer is valid now",
                        issuer,
                        () -> checks.without("l5d-identity-issuer-cert-is-time-valid"))
                .warning(
                        "l5d-identity-issuer-cert-not-expiring-soon",
                        "the issuer is valid for 60 days more",
                        issuer,
                        () -> checks.without("l5d-identity-issuer-cert-not-expiring-soon"))
                .error(
                        ISSUED,
                        "a trust anchor vouches for the issuer",
                        "give an issuer that was signed by one of the anchors, or add the anchor that signed it",
                        checks::issued)
                .list();
    }

    private Outcome without(String id) {
        return without(id, identity());
    }

    private Outcome without(String id, MeshIdentity identity) {
        return Outcome.ofProblems(identity.problemsAt(cluster.setting().clock().instant()).stream()
                .filter(problem -> problem.check().equals(id))
                .map(IdentityProblem::toString)
                .toList());
    }

    /** By the anchors that were configured, and by those that proxies are given: Linkerd's own check asks the first alone. */
    private Outcome issued() {
        MeshIdentity identity = identity();
        Outcome configured = without(ISSUED, identity);
        return configured.kind() == Outcome.Kind.PASSED
                ? without(ISSUED, MeshIdentity.of(TrustAnchors.ofPem(bundle(cluster)), identity.issuer()))
                : configured;
    }

    private MeshIdentity identity() {
        IssuerScheme scheme = scheme();
        Map<String, String> secret = Secrets.data(cluster, cluster.namespace(), ISSUER)
                .orElseThrow(() ->
                        new MeshException("there is no Secret " + ISSUER + " in namespace " + cluster.namespace()));
        return MeshIdentity.of(
                TrustAnchors.ofPem(
                        scheme == IssuerScheme.KUBERNETES
                                ? Secrets.required(secret, ISSUER, "ca.crt")
                                : configuredAnchors()),
                KeyedCertificate.ofPem(
                        Secrets.required(secret, ISSUER, scheme.certificateKey()),
                        Secrets.required(secret, ISSUER, scheme.privateKeyKey())));
    }

    /** Those that the control plane was installed with, which is not always what proxies are given by now. */
    private String configuredAnchors() {
        return cluster.requiredConfiguration().get("identityTrustAnchorsPEM") instanceof String pem && !pem.isBlank()
                ? pem
                : bundle(cluster);
    }

    private IssuerScheme scheme() {
        Object identity = cluster.requiredConfiguration().get("identity");
        Object issuer = identity instanceof Map<?, ?> map ? map.get("issuer") : null;
        Object scheme = issuer instanceof Map<?, ?> map ? map.get("scheme") : null;
        String value = scheme == null || scheme.equals("") ? IssuerScheme.LINKERD.value() : String.valueOf(scheme);
        return Stream.of(IssuerScheme.values())
                .filter(known -> known.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new MeshException("ConfigMap linkerd-config names the issuer's scheme \"" + value
                        + "\", which there is not; it is linkerd.io/tls or kubernetes.io/tls"));
    }

    /** The certificates that proxies are given, in PEM. */
    static String bundle(ClusterView cluster) {
        ConfigMap map = cluster.client()
                .configMaps()
                .inNamespace(cluster.namespace())
                .withName(ANCHORS)
                .get();
        String bundle =
                map == null || map.getData() == null ? null : map.getData().get(BUNDLE);
        if (bundle == null) {
            throw new MeshException(
                    "there is no " + BUNDLE + " in a ConfigMap " + ANCHORS + " in namespace " + cluster.namespace());
        }
        return bundle;
    }
}
