package io.cloudoven.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crawl command with the real time plugin, out of the mirror that OpenTofu uses. */
class CrawlCommandIT {
    @TempDir
    Path folder;

    @BeforeEach
    void needsThePlugin() {
        Tools.provider("hashicorp/time");
    }

    @Test
    void a_provider_is_crawled_once_and_shown_with_its_documentation() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("website/docs/r"));
        Files.writeString(pages.resolve("sleep.html.markdown"), """
                # time_sleep

                ## Argument Reference

                * `create_duration` - (Optional) How long to wait, said in our words.
                """);

        Shell first = crawl();
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("hashicorp/time 0.14.2", "definitions written");
        assertThat(first.err()).contains("time downloading", "time asking", "time done");
        assertThat(crawl().out()).contains("unchanged");
        assertThat(Shell.run("show", "time_sleep", "--store", store()).out())
                .contains("How long to wait, said in our words.");
    }

    @Test
    void a_version_that_is_not_there_is_a_failure_that_says_which_are() {
        Shell crawl = Shell.run(
                "crawl",
                "hashicorp/time",
                "--version",
                "> 99",
                "--mirror",
                Tools.mirror(),
                "--docs",
                "none",
                "--store",
                store(),
                "--work",
                folder.resolve("work"));

        assertThat(crawl.exit()).isEqualTo(1);
        assertThat(crawl.out()).contains("> 99", "0.14.2");
    }

    private Shell crawl() {
        return Shell.run(
                "crawl",
                "hashicorp/time",
                "--mirror",
                Tools.mirror(),
                "--docs",
                folder,
                "--store",
                store(),
                "--work",
                folder.resolve("work"));
    }

    private String store() {
        return "dir:" + folder.resolve("catalog");
    }
}
