package io.cloudoven.linkerd.charts;

import java.util.regex.Pattern;

/** Texts that hold the name of a namespace, a domain or a version. */
final class Names {

    private static final Pattern CREATED_BY = Pattern.compile("^linkerd/cli (edge-.*)$");
    private static final String DOMAIN = "svc.cluster.local";

    private Names() {}

    static String createdBy(String text) {
        return CREATED_BY
                .matcher(text)
                .replaceFirst(match -> Action.within(
                        ".Values.cliVersion | default (printf `linkerd/helm %s` .Values.linkerdVersion)"));
    }

    /**
     * Puts in what values say.
     *
     * @param controlPlane what stands for the namespace of the control plane
     */
    static String of(String text, String controlPlane) {
        String ns = Action.within(controlPlane);
        String trust = Action.within(".Values.identityTrustDomain | default .Values.clusterDomain");
        String named = createdBy(text);
        named = named.equals(LinkerdCharts.APP_VERSION) ? Action.within(".Values.linkerdVersion") : named;
        named = named.replaceFirst("^(-(controller|api)-namespace=)linkerd$", "$1" + ns);
        named = named.replaceFirst("^cluster\\.local$", trust)
                .replaceFirst("^(-identity-trust-domain=)cluster\\.local$", "$1" + trust);
        named = named.replace("identity.linkerd.cluster.local", "identity." + ns + "." + trust);
        named = named.replace(".linkerd.serviceaccount.", "." + ns + ".serviceaccount.");
        named = named.replace(".linkerd.svc.", "." + ns + ".svc.");
        named = named.replace(DOMAIN, "svc." + Action.within(".Values.clusterDomain"));
        return named.equals("IfNotPresent") ? Action.within(".Values.imagePullPolicy | default `IfNotPresent`") : named;
    }
}
