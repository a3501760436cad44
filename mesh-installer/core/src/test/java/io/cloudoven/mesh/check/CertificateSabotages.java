package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.IDENTITY;
import static io.cloudoven.mesh.check.CheckCategory.WEBHOOKS;
import static io.cloudoven.mesh.check.Sabotage.of;

import io.cloudoven.mesh.identity.KeyedCertificate;
import io.cloudoven.mesh.identity.MeshIdentity;
import io.cloudoven.mesh.identity.WebhookCertificate;
import io.cloudoven.mesh.release.Values;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** How to break certificates. */
final class CertificateSabotages {

    private static final String ANCHORS = "identityTrustAnchorsPEM";
    private static final Duration SHORT = Duration.ofDays(30);
    private static final MeshIdentity.Options LONG_AGO = new MeshIdentity.Options()
            .clock(Clock.fixed(Clock.systemUTC().instant().minus(Duration.ofDays(800)), ZoneOffset.UTC));

    private CertificateSabotages() {}

    static List<Sabotage> all() {
        List<Sabotage> all = new ArrayList<>(List.of(
                of(
                        IDENTITY,
                        "l5d-identity-cert-config-valid",
                        (changes, mesh) -> changes.secret(
                                "linkerd",
                                "linkerd-identity-issuer",
                                Map.of(
                                        "key.pem",
                                        MeshIdentity.generate().issuer().keyPem()))),
                of(IDENTITY, "l5d-identity-trustAnchors-use-supported-crypto", (changes, mesh) -> {
                    strongCurve(mesh);
                    anchor(changes, mesh.openssl.read("p384.crt"));
                }),
                of(
                        IDENTITY,
                        "l5d-identity-trustAnchors-are-time-valid",
                        (changes, mesh) -> anchor(
                                changes,
                                MeshIdentity.generate(LONG_AGO).anchors().pem())),
                of(
                        IDENTITY,
                        "l5d-identity-trustAnchors-not-expiring-soon",
                        (changes, mesh) -> anchor(
                                changes,
                                MeshIdentity.generate(new MeshIdentity.Options().anchorValidity(SHORT))
                                        .anchors()
                                        .pem())),
                of(IDENTITY, "l5d-identity-issuer-cert-uses-supported-crypto", (changes, mesh) -> {
                    strongCurve(mesh);
                    changes.secret(
                            "linkerd",
                            "linkerd-identity-issuer",
                            Map.of(
                                    "crt.pem", mesh.openssl.read("p384.crt"),
                                    "key.pem", mesh.openssl.read("p384.key")));
                }),
                of(
                        IDENTITY,
                        "l5d-identity-issuer-cert-is-time-valid",
                        (changes, mesh) -> issuer(changes, mesh.identity.withFreshIssuer(LONG_AGO))),
                of(
                        IDENTITY,
                        "l5d-identity-issuer-cert-not-expiring-soon",
                        (changes, mesh) -> issuer(
                                changes,
                                mesh.identity.withFreshIssuer(new MeshIdentity.Options().issuerValidity(SHORT)))),
                of(
                        IDENTITY,
                        "l5d-identity-issuer-cert-issued-by-trust-anchor",
                        (changes, mesh) -> issuer(changes, MeshIdentity.generate()))));
        for (String webhook : List.of("proxy-injector", "sp-validator", "policy-validator")) {
            String service = "linkerd-" + webhook;
            String id = "l5d-" + webhook + "-webhook-cert-";
            all.add(of(WEBHOOKS, id + "valid", (changes, mesh) -> {
                KeyedCertificate other = CheckedMesh.certificate(service, "linkerd", WebhookCertificate.VALIDITY)
                        .certificate();
                serve(changes, service, other);
            }));
            all.add(of(WEBHOOKS, id + "not-expiring-soon", (changes, mesh) -> {
                WebhookCertificate shortLived = CheckedMesh.certificate(service, "linkerd", SHORT);
                serve(changes, service, shortLived.certificate());
                trust(changes, service, shortLived.authorityPem());
            }));
        }
        return all;
    }

    private static void strongCurve(CheckedMesh mesh) {
        mesh.openssl.authority("p384", 100, "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp384r1");
    }

    /** One more among those that the control plane was installed with. */
    private static void anchor(Changes changes, String pem) {
        changes.data(
                "linkerd-config",
                data -> data.computeIfPresent("values", (key, text) -> {
                    Values values = Values.parse("linkerd-config", text);
                    String anchors = String.valueOf(values.tree().get(ANCHORS)).strip();
                    return Serialization.asJson(
                            values.set(ANCHORS, anchors + "\n" + pem).tree());
                }));
    }

    private static void issuer(Changes changes, MeshIdentity identity) {
        changes.secret(
                "linkerd",
                "linkerd-identity-issuer",
                Map.of(
                        "crt.pem", identity.issuer().certificatePem(),
                        "key.pem", identity.issuer().keyPem()));
    }

    private static void serve(Changes changes, String service, KeyedCertificate certificate) {
        changes.secret(
                "linkerd",
                service + "-k8s-tls",
                Map.of("tls.crt", certificate.certificatePem(), "tls.key", certificate.keyPem()));
    }

    private static void trust(Changes changes, String service, String authority) {
        String bundle = Base64.getEncoder().encodeToString(authority.getBytes(StandardCharsets.UTF_8));
        String name = service + "-webhook-config";
        var registrations = changes.client().admissionRegistration().v1();
        if (service.endsWith("injector")) {
            changes.edit(
                    registrations.mutatingWebhookConfigurations().withName(name),
                    each -> each.getWebhooks().get(0).getClientConfig().setCaBundle(bundle));
        } else {
            changes.edit(
                    registrations.validatingWebhookConfigurations().withName(name),
                    each -> each.getWebhooks().get(0).getClientConfig().setCaBundle(bundle));
        }
    }
}
