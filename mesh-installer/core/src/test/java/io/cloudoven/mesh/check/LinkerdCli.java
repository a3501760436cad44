package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.cluster.TestCluster;
import io.cloudoven.linkerd.charts.LinkerdCharts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real command line of Linkerd, to compare with: it cannot be had where this is built, so whoever has it names it with
 * {@code -Dlinkerd.cli=<binary>}, and without that tests with {@link #TAG} are left out.
 */
public final class LinkerdCli {

    public static final String TAG = "linkerd-cli";

    private static final String GIVEN = "linkerd.cli";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path binary;
    private final TestCluster cluster;
    private final Map<String, String> ids = new HashMap<>();

    private LinkerdCli(Path binary, TestCluster cluster) {
        this.binary = binary;
        this.cluster = cluster;
        read("checks.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(field -> ids.put(field[0] + " " + field[2], field[1]));
    }

    /** The one that was named, for a cluster. */
    public static LinkerdCli forCluster(TestCluster cluster) {
        String given = System.getProperty(GIVEN, "");
        assertThat(given)
                .as("Linkerd's own command line: name it with -D" + GIVEN + "=<binary>")
                .isNotEmpty();
        return new LinkerdCli(Path.of(given), cluster);
    }

    /** What a check found; those that were skipped or not run are not told. */
    public record Verdict(String category, String id, String result, String text) {

        /** Of ours, in the CLI's words. */
        public static Stream<Verdict> of(CheckReport report) {
            return report.results().stream()
                    .filter(result -> result.check().isLinkerds())
                    .flatMap(result -> word(result.status())
                            .map(word -> new Verdict(
                                    result.check().category().id(),
                                    result.check().id(),
                                    word,
                                    result.text())));
        }

        private static Stream<String> word(CheckStatus status) {
            return switch (status) {
                case PASSED -> Stream.of("success");
                case WARNED -> Stream.of("warning");
                case FAILED -> Stream.of("error");
                case SKIPPED, NOT_RUN -> Stream.empty();
            };
        }

        /** What must be the same, whatever the words. */
        public String essence() {
            return category + " " + id + " " + result;
        }
    }

    /** What {@code linkerd check} and the like find, in order. */
    public List<Verdict> check(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--output", "json", "--wait", "0s"));
        String printed = run(all.toArray(String[]::new));
        List<Verdict> verdicts = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                JSON.readerFor(JsonNode.class).readValues(printed)) {
            documents.forEachRemaining(document -> document.path("categories")
                    .forEach(category ->
                            category.path("checks").forEach(check -> verdicts.add(verdict(category, check)))));
        } catch (IOException e) {
            throw new UncheckedIOException("linkerd printed: " + printed, e);
        }
        assertThat(verdicts).as("printed: " + printed).isNotEmpty();
        return verdicts;
    }

    private Verdict verdict(JsonNode category, JsonNode check) {
        String name = category.path("categoryName").asText();
        String description =
                check.path("description").asText().lines().findFirst().orElse("");
        String id = ids.get(name + " " + description);
        assertThat(id).as(name + " " + description).isNotNull();
        return new Verdict(
                name, id, check.path("result").asText(), check.path("error").asText());
    }

    /** What it prints, whether it likes what it sees or not. */
    public String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Path errors = Files.createTempFile("linkerd", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().clear();
            builder.environment().put("KUBECONFIG", cluster.kubeconfigFile().toString());
            builder.environment().put("HOME", errors.getParent().toString());
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            String complained = Files.readString(errors);
            Files.delete(errors);
            return printed.isEmpty() ? complained : printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(LinkerdCharts.shared().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
