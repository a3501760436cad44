package io.cloudoven.mesh.release;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.repository.ChartRepository;
import io.cloudoven.mesh.release.repository.RepositoryOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where charts come from.
 *
 * <pre>{@code
 * Charts official = Charts.official();
 * Charts mirror = Charts.repository(URI.create("https://charts.example.com/linkerd"), o -> o.basic(user, password));
 * Charts offline = Charts.in(Path.of("charts"));
 * Chart chart = official.get(LinkerdChart.CONTROL_PLANE, LinkerdVersion.of("edge-26.8.3"));
 * }</pre>
 *
 * <p>What comes from a repository is checked against the digest in its index and kept in a cache; once there, it needs no
 * network. Immutable and thread-safe.
 */
public final class Charts {

    private static final URI OFFICIAL = URI.create("https://helm.linkerd.io/edge/");

    private final Source source;
    private final String shown;

    private Charts(String shown, Source source) {
        this.source = source;
        this.shown = shown;
    }

    private interface Source {
        Path find(String name, String version);
    }

    /** Linkerd's own repository of edge releases. */
    public static Charts official() {
        return official(options -> options);
    }

    /** The same, asked in another way. */
    public static Charts official(UnaryOperator<RepositoryOptions> options) {
        return repository(OFFICIAL, options);
    }

    /** Another repository, with an {@code index.yaml}. */
    public static Charts repository(URI address, UnaryOperator<RepositoryOptions> options) {
        ChartRepository repository = new ChartRepository(address, options.apply(RepositoryOptions.standard()));
        return new Charts(repository.toString(), repository::get);
    }

    /** A folder of charts, each a folder or a package ({@code .tgz}); or one such chart itself. */
    public static Charts in(Path path) {
        return new Charts(path.toString(), (name, version) -> local(path, name, version));
    }

    /**
     * A chart of Linkerd.
     *
     * @throws MeshException if it cannot be had; says why
     */
    public Chart get(LinkerdChart chart, LinkerdVersion version) {
        return get(chart.chartName(), version.chart());
    }

    /**
     * Any chart.
     *
     * @throws MeshException if it cannot be had; says why
     */
    public Chart get(String name, String version) {
        Chart chart = Chart.at(source.find(name, version));
        if (!chart.name().equals(name) || !chart.version().equals(version)) {
            throw new MeshException(shown + ": says that it has " + name + " " + version + ", but that is " + chart
                    + "; tell who keeps these charts");
        }
        return chart;
    }

    /** Where they are. */
    @Override
    public String toString() {
        return shown;
    }

    private static Path local(Path path, String name, String version) {
        List<Chart> there;
        try (Stream<Path> candidates = Chart.maybeAt(path) ? Stream.of(path) : Chart.maybeIn(path)) {
            there = candidates.map(Chart::at).toList();
        } catch (IOException e) {
            throw new MeshException(
                    path + ": looking for charts failed (" + e + "); check that the folder is there", e);
        }
        return there.stream()
                .filter(chart -> chart.name().equals(name) && chart.version().equals(version))
                .map(Chart::path)
                .findFirst()
                .orElseThrow(() -> new MeshException(path + ": has no chart " + name + " " + version + ", only "
                        + there.stream().map(Chart::toString).distinct().toList()
                        + "; put it there, or ask for one of these"));
    }
}
