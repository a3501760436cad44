package io.cloudoven.mesh.release;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Linkerd's CLI printed, in a form to compare with: without what each rendering makes anew, what the CLI alone makes,
 * and what is null and may as well be left out.
 */
public final class PrintedManifests {

    private static final Set<String> GENERATED = Set.of(
            "checksum/config",
            "linkerd.io/trust-root-sha256",
            "schedule",
            "caBundle",
            "tls.crt",
            "tls.key",
            "crt.pem",
            "key.pem",
            "ca-bundle.crt",
            "crtPEM",
            "keyPEM",
            "identityTrustAnchorsPEM",
            "heartbeatSchedule");

    /** The CLI writes an empty list for some options and nothing for others. */
    private static final Set<String> EMPTY = Set.of("imagePullSecrets");

    /**
     * Where Helm gives something else than the CLI, which drops the official charts' values that it does not know, keeps
     * what it knows in another form, and names charts without their version.
     */
    private static final Set<String> OF_HELM =
            Set.of("helm.sh/chart", "values", "timeoutSeconds", "objectSelector", "imagePullPolicy");

    /** The same, in one container alone. */
    private static final Map<String, String> OF_HELM_IN_CONTAINER =
            Map.of("sp-validator", "resources", "install-cni", "image");

    private PrintedManifests() {}

    /** By kind and name. */
    public static Map<String, Object> in(String file) throws IOException {
        Manifests printed =
                Manifests.parse(file, Files.readString(LinkerdCharts.shared().resolve(file)));
        return comparable(printed.only(manifest ->
                !manifest.kind().equals("Namespace") && !manifest.name().equals("linkerd-config-overrides")));
    }

    /** The same of others. */
    public static Map<String, Object> comparable(Manifests manifests) {
        Map<String, Object> comparable = new TreeMap<>();
        manifests.forEach(manifest -> comparable.put(manifest.toString(), stripped(manifest.body())));
        return comparable;
    }

    private static Object stripped(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> stripped = new TreeMap<>();
            map.forEach((key, each) -> {
                String name = String.valueOf(key);
                if (each != null && !GENERATED.contains(name) && !EMPTY.contains(name) && !isOfHelm(name, map)) {
                    stripped.put(
                            name, name.equals("values") && each instanceof String text ? parsed(text) : stripped(each));
                }
            });
            return stripped;
        }
        if (value instanceof List<?> list) {
            List<Object> stripped = new ArrayList<>();
            list.forEach(each -> stripped.add(stripped(each)));
            return stripped;
        }
        return value;
    }

    private static boolean isOfHelm(String key, Map<?, ?> of) {
        return LinkerdCharts.areOfficial()
                && (OF_HELM.contains(key) || key.equals(OF_HELM_IN_CONTAINER.get(String.valueOf(of.get("name")))));
    }

    /** The values that are kept in the cluster. */
    private static Object parsed(String text) {
        return stripped(KubernetesYaml.map("values", text));
    }
}
