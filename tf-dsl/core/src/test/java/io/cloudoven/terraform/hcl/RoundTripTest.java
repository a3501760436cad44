package io.cloudoven.terraform.hcl;

import io.cloudoven.tools.Tools;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small share of {@link RoundTripIT}, for every build. */
class RoundTripTest {
    @TempDir
    Path directory;

    @BeforeEach
    void needsTofu() {
        Tools.tofu();
    }

    @Test
    void twoThousandRandomTreesMeanTheSameToTheRealParser() throws Exception {
        new RoundTrips(directory, 1).strings(600).constants(700).expressions(700);
    }
}
