package io.cloudoven.terraform.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeBlueprintTest {
    private static final int RESOURCES = 50_000;

    @TempDir
    Path folder;

    @Test
    void fifty_thousand_resources_are_checked_and_written_in_seconds() throws IOException {
        long start = System.nanoTime();
        Blueprint.Builder builder = Blueprint.builder("large");
        Group first = builder.add(Group.complete("first"));
        for (int i = 0; i < RESOURCES; i++) {
            builder.add(Group.named("group-" + i).name("rg-" + i).location(first.location()));
        }
        Blueprint blueprint = builder.build();
        blueprint.writeTo(folder);
        blueprint.writeZip(folder.resolve("large.zip"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(Files.size(folder.resolve("main.tf"))).isGreaterThan(100L * RESOURCES);
    }
}
