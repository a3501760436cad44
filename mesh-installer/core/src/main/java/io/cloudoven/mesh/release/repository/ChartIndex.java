package io.cloudoven.mesh.release.repository;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a repository has: its {@code index.yaml}.
 *
 * @see <a href="https://helm.sh/docs/topics/chart_repository/">chart repositories</a>
 */
final class ChartIndex {

    private static final int SHOWN = 5;

    private final URI repository;
    private final Map<String, Object> entries;

    private ChartIndex(URI repository, Map<String, Object> entries) {
        this.repository = repository;
        this.entries = entries;
    }

    /** A package that it lists. */
    record Entry(URI uri, String digest) {}

    static ChartIndex parse(URI repository, String yaml) {
        try {
            return new ChartIndex(
                    repository,
                    KubernetesYaml.asMap(KubernetesYaml.map("index.yaml", yaml).get("entries")));
        } catch (YamlEngineException e) {
            throw new MeshException(
                    Origin.shown(repository)
                            + ": its index.yaml cannot be read; check that it is the address of a chart"
                            + " repository",
                    e);
        }
    }

    /** @throws MeshException if it does not list that version, or without a digest */
    Entry find(String chart, String version) {
        List<?> versions = KubernetesYaml.asList(entries.get(chart));
        if (versions.isEmpty()) {
            throw new MeshException(Origin.shown(repository) + ": has no chart " + chart + ", only "
                    + List.copyOf(entries.keySet()) + "; check the address of the repository");
        }
        Map<String, Object> found = versions.stream()
                .map(KubernetesYaml::asMap)
                .filter(each -> version.equals(each.get("version")))
                .findFirst()
                .orElseThrow(() -> new MeshException(Origin.shown(repository) + ": has no version " + version + " of "
                        + chart + "; among those it has are " + newest(versions)));
        List<?> urls = KubernetesYaml.asList(found.get("urls"));
        String digest = String.valueOf(found.get("digest")).replaceFirst("^sha256:", "");
        if (urls.isEmpty() || !digest.matches("[0-9a-f]{64}")) {
            throw new MeshException(Origin.shown(repository) + ": its index lists " + chart + " " + version
                    + " without an address or a SHA-256 digest, so it cannot be checked; write the index with: helm repo"
                    + " index");
        }
        return new Entry(repository.resolve(URI.create(String.valueOf(urls.get(0)))), digest);
    }

    private static List<String> newest(List<?> versions) {
        return versions.stream()
                .limit(SHOWN)
                .map(each -> String.valueOf(KubernetesYaml.asMap(each).get("version")))
                .toList();
    }
}
