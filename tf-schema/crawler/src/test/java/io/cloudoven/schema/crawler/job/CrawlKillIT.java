package io.cloudoven.schema.crawler.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.crawler.job.CrawlOutcome.Status;
import io.cloudoven.schema.crawler.registry.FolderMirror;
import io.cloudoven.tools.Tools;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Crawls that are killed with {@code kill -9} at each step, and those that follow. */
class CrawlKillIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = CrawlStep.class, mode = Mode.EXCLUDE, names = "DONE")
    void the_next_crawl_completes_what_a_killed_one_began(CrawlStep step) throws Exception {
        Path mirror = mirror();
        Path pages = Files.createDirectories(folder.resolve("website/docs/r"));
        Files.writeString(
                pages.resolve("sleep.html.markdown"),
                TimeRegistry.page("sleep", "create_duration", "To wait.").text());
        kill(mirror, step);
        assertThat(store().versions()).isEmpty();

        Crawl crawl = Crawl.builder()
                .provider(CrawlingProgram.request(folder))
                .from(FolderMirror.at(mirror))
                .workFolder(folder.resolve("work"))
                .into(store())
                .build();

        assertThat(crawl.run().orThrow().outcomes())
                .extracting(CrawlOutcome::status)
                .containsExactly(Status.WRITTEN);
        assertThat(Catalog.of(store()).provider("hashicorp/time").load().definitions())
                .isNotEmpty();
        try (var left = Files.walk(folder.resolve("catalog"))) {
            assertThat(left.filter(path -> path.getFileName().toString().contains("draft")))
                    .isEmpty();
        }
    }

    private void kill(Path mirror, CrawlStep step) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrawlingProgram.class.getName(),
                        mirror.toString(),
                        folder.toString(),
                        folder.resolve("work").toString(),
                        folder.resolve("catalog").toString(),
                        step.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("at " + step);
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private DirectoryStore store() {
        return new DirectoryStore(folder.resolve("catalog"));
    }

    /** The mirror that tofu uses too. */
    private static Path mirror() {
        Tools.provider("hashicorp/time");
        return Tools.mirror();
    }
}
