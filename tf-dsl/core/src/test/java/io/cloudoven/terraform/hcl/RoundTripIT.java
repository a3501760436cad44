package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Tools;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand random trees, each left alone by fmt and evaluated by OpenTofu as HCL and as JSON. */
class RoundTripIT {
    @TempDir
    Path directory;

    @BeforeEach
    void needsTofu() {
        Tools.tofu();
    }

    @Test
    void a_hundred_thousand_random_trees_mean_the_same_to_the_real_parser() throws Exception {
        long seed = Long.getLong("cloudoven.seed", System.nanoTime());
        System.out.println("seed " + seed + " (repeat with -Dcloudoven.seed=" + seed + ")");
        RoundTrips trips = new RoundTrips(directory, seed)
                .strings(40_000)
                .constants(30_000)
                .expressions(30_000);
        System.out.println(trips.checked() + " trees checked");
        assertThat(trips.checked()).isGreaterThanOrEqualTo(100_000);
    }
}
