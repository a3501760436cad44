package io.cloudoven.arm.swarm;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What this machine has to have for tests of shell scripts: programs of the distribution, and root. */
final class MachineTools {
    /** Where a service of the system finds programs, whatever the shell of who runs the tests has before that. */
    static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private MachineTools() {}

    /** Skips the test unless all programs are there, or fails it where {@code CI=true}. */
    static void require(String... programs) {
        List<String> missing = Arrays.stream(programs)
                .filter(program -> find(program).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            missing(String.join(", ", missing) + " missing from " + PATH
                    + "; .ci/run installs the packages they are in");
        }
    }

    /** Skips the test unless it runs as root, or fails it where {@code CI=true}. */
    static void requireRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            missing("this test makes network namespaces and runs Docker engines: run it as root");
        }
    }

    /** Where a program is. */
    static Path program(String name) {
        return find(name).orElseThrow();
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(PATH.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void missing(String message) {
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }
}
