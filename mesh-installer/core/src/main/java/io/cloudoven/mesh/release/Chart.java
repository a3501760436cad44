package io.cloudoven.mesh.release;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.repository.ChartArchive;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A chart that lies on this machine: a folder or a package ({@code .tgz}). Immutable.
 *
 * <p>{@link Release} renders it. A package is never unpacked; one with links, with names that lead out of its folder or
 * larger than Helm allows is refused.
 */
public final class Chart {

    private static final int LARGEST_FILE = 5 << 20;

    private final Path path;
    private final String name;
    private final String version;
    private final Optional<String> appVersion;
    private final Map<String, String> files;

    private Chart(Path path, Map<String, String> files) {
        Map<String, Object> description = yaml(path, "Chart.yaml", files);
        this.path = path;
        this.files = files;
        this.name = text(path, description, "name");
        this.version = text(path, description, "version");
        this.appVersion = Optional.ofNullable(description.get("appVersion")).map(String::valueOf);
    }

    /**
     * The chart in a folder or a package.
     *
     * @throws MeshException if it is none
     */
    public static Chart at(Path path) {
        return new Chart(path, Files.isDirectory(path) ? inFolder(path) : ChartArchive.read(path));
    }

    /** The name, such as {@code linkerd-control-plane}. */
    public String name() {
        return name;
    }

    /** The version, such as {@code 2026.8.3}. */
    public String version() {
        return version;
    }

    /** What it installs, such as {@code edge-26.8.3}. */
    public Optional<String> appVersion() {
        return appVersion;
    }

    /** Its folder or package. */
    public Path path() {
        return path;
    }

    /** What holds where nothing else is set. */
    public Values defaults() {
        return values("values.yaml");
    }

    /** What to set for high availability, of its {@code values-ha.yaml}; nothing if it has none. */
    public Values highAvailability() {
        return values("values-ha.yaml");
    }

    @Override
    public String toString() {
        return name + " " + version;
    }

    private Values values(String file) {
        return files.containsKey(file) ? Values.of(yaml(path, file, files)) : Values.none();
    }

    private static Map<String, Object> yaml(Path path, String file, Map<String, String> files) {
        String text = files.get(file);
        if (text == null) {
            throw new MeshException(path + ": is no chart: it has no " + file);
        }
        try {
            return KubernetesYaml.map(file, text);
        } catch (YamlEngineException e) {
            throw new MeshException(
                    path + ": its " + file + " is no YAML (" + YamlProblem.of(e) + "); get the chart again", e);
        }
    }

    private static String text(Path path, Map<String, Object> description, String key) {
        if (description.get(key) instanceof String text) {
            return text;
        }
        throw new MeshException(path + ": its Chart.yaml says no " + key + "; get the chart again");
    }

    private static Map<String, String> inFolder(Path folder) {
        Map<String, String> files = new HashMap<>();
        try {
            for (String name : new String[] {"Chart.yaml", "values.yaml", "values-ha.yaml"}) {
                Path file = folder.resolve(name);
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE) {
                    files.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new MeshException(folder + ": reading the chart failed (" + e + "); check that you may read it", e);
        }
        return files;
    }

    /** Whether there may be a chart: a folder with a {@code Chart.yaml}, or a package. */
    static boolean maybeAt(Path path) {
        return Files.isRegularFile(path.resolve("Chart.yaml"))
                || path.toString().endsWith(".tgz");
    }

    /** What may be charts in a folder. */
    static Stream<Path> maybeIn(Path folder) throws IOException {
        return Files.list(folder).filter(Chart::maybeAt).sorted();
    }
}
