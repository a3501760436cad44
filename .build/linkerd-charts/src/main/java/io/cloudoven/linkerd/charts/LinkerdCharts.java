package io.cloudoven.linkerd.charts;

import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Linkerd's charts: {@code linkerd-crds}, {@code linkerd-control-plane}, {@code linkerd-viz} and {@code
 * linkerd2-cni}, each as a folder and as a package {@code <name>-2026.8.3.tgz}.
 *
 * <p>The official ones cannot be had here. So they are made of what the CLI printed, in {@code ../shared/linkerd}, driven by
 * the same values; where these are missing, the test fails in CI and is skipped elsewhere. With {@code
 * -Dlinkerd.charts=<folder>} the official ones in that folder are taken.
 */
public final class LinkerdCharts {

    /** The version of the charts. */
    public static final String VERSION = "2026.8.3";

    /** The version of Linkerd in them. */
    public static final String APP_VERSION = "edge-26.8.3";

    private static final String GIVEN = "linkerd.charts";

    private final Path folder;

    private LinkerdCharts(Path folder) {
        this.folder = folder;
    }

    /** The official ones, where a folder is given; else made ones, written into a folder. */
    public static LinkerdCharts standard(Path into) {
        String given = System.getProperty(GIVEN, "");
        return given.isEmpty() ? from(shared(), into) : new LinkerdCharts(Path.of(given));
    }

    /** Makes them of the manifests in a folder. */
    public static LinkerdCharts from(Path manifests, Path into) {
        for (Chart chart : List.of(
                CrdsChart.from(manifests),
                ControlPlaneChart.from(manifests),
                VizChart.from(manifests),
                CniChart.from(manifests))) {
            chart.writeInto(into);
        }
        return new LinkerdCharts(into);
    }

    /** A chart of our own called {@code small}, for tests that need no Linkerd. */
    public static LinkerdCharts small(Path into) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of("Chart.yaml", "values.yaml", "values-ha.yaml", "templates/all.yaml")) {
            files.put(name, resource("small/" + name));
        }
        new Chart("small", "1.2.3", files).writeInto(into);
        return new LinkerdCharts(into);
    }

    /** Whether these are the official ones. */
    public static boolean areOfficial() {
        return !System.getProperty(GIVEN, "").isEmpty();
    }

    /** The folder that holds them. */
    public Path folder() {
        return folder;
    }

    /** The package of a chart. */
    public Path archive(String chart) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(chart + "-[0-9][^/]*\\.tgz"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(folder + " has no package of " + chart));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifests that the CLI printed. */
    public static Path shared() {
        return SharedFiles.of("linkerd");
    }

    static Chart chart(String name, String template, Map<?, ?> values, @Nullable Map<?, ?> available) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Chart.yaml", description(name));
        files.put("values.yaml", TemplateWriter.plain(values));
        files.put("templates/_parts.tpl", resource("parts.tpl"));
        files.put("templates/all.yaml", template);
        if (available != null && !available.isEmpty()) {
            files.put("values-ha.yaml", TemplateWriter.plain(available));
        }
        return new Chart(name, VERSION, files);
    }

    private static String description(String name) {
        String application = name.equals("linkerd-crds") ? "" : "appVersion: " + APP_VERSION + "\n";
        return "apiVersion: v2\nname: " + name + "\nversion: " + VERSION + "\nkubeVersion: '>=1.31.0-0'\n"
                + application;
    }

    private static String resource(String name) {
        try (InputStream in = LinkerdCharts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
