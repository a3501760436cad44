package io.cloudoven.tools;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The real tools that tests check against, as {@code .ci/tools.sh} caches them.
 *
 * <p>A tool that is missing aborts the test, or fails it where {@code CI=true}. {@code CLOUDOVEN_TOFU} names another
 * OpenTofu; {@code CLOUDOVEN_TOOLS} another cache than {@code ~/.cache/cloudoven/tools}.
 */
public final class Tools {
    private static final int MINUTES = 5;

    private Tools() {}

    /** The {@code tofu} executable. */
    public static Path tofu() {
        String given = setting("CLOUDOVEN_TOFU");
        return given != null ? present(Path.of(given)) : present(cache().resolve("bin/tofu"));
    }

    /** A program that {@code .ci/tools.sh} builds, such as {@code kube-apiserver}. */
    public static Path program(String name) {
        return present(cache().resolve("bin").resolve(name));
    }

    /** A program that is installed on the machine, by the package of that name. */
    public static Path installed(String name, String debianPackage) {
        return onPathIfThere(name)
                .orElseGet(() -> missing("there is no " + name + " on the PATH; install the package " + debianPackage));
    }

    /** The directory of an npm package. */
    public static Path npm(String name) {
        return present(cache().resolve("npm/node_modules").resolve(name));
    }

    /** An executable of the machine's own, which {@code .ci/run} installs. */
    public static Path onPath(String name) {
        return onPathIfThere(name).orElseGet(() -> present(Path.of(name)));
    }

    private static Optional<Path> onPathIfThere(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a command in {@code directory} and returns its output; fails when it does. */
    public static String run(Path directory, String input, Object... command) {
        Result result = attempt(directory, input, command);
        if (result.exit() != 0) {
            fail(Arrays.toString(command) + " exited with " + result.exit() + ":\n" + result.output());
        }
        return result.output();
    }

    /** How a command ended. */
    public record Result(int exit, String output) {}

    /** Runs a command that may fail; its output and errors go through a file, so none blocks. */
    public static Result attempt(Path directory, String input, Object... command) {
        try {
            File out = Files.createTempFile("tool", ".out").toFile();
            File in = Files.writeString(Files.createTempFile("tool", ".in"), input)
                    .toFile();
            ProcessBuilder builder = new ProcessBuilder(
                            Arrays.stream(command).map(Object::toString).toList())
                    .directory(directory.toFile())
                    .redirectInput(in)
                    .redirectOutput(out)
                    .redirectErrorStream(true);
            Path mirror = cache().resolve("tofurc");
            builder.environment().put("TF_CLI_CONFIG_FILE", Files.exists(mirror) ? mirror.toString() : nowhere());
            builder.environment().put("CHECKPOINT_DISABLE", "1");
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail(Arrays.toString(command) + " did not end within " + MINUTES + " minutes");
            }
            String output = Files.readString(out.toPath(), StandardCharsets.UTF_8);
            Files.delete(out.toPath());
            Files.delete(in.toPath());
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The folder {@code tofu init} takes providers from. */
    public static Path mirror() {
        return present(cache().resolve("mirror"));
    }

    /** Fails or skips unless a provider's plugin is there for {@code tofu init} to find. */
    public static void provider(String source) {
        present(mirror().resolve("registry.opentofu.org").resolve(source));
    }

    /** The plugin of a provider that {@code .ci/tools.sh} builds, such as {@code time} 0.14.2. */
    public static Path plugin(String type, String version) {
        return present(cache().resolve("providers")
                .resolve(type)
                .resolve(version)
                .resolve("terraform-provider-" + type + "_v" + version));
    }

    private static String nowhere() {
        return File.separatorChar == '/' ? "/dev/null" : "NUL";
    }

    private static Path cache() {
        String given = setting("CLOUDOVEN_TOOLS");
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".cache/cloudoven/tools");
    }

    private static String setting(String name) {
        String property = System.getProperty(name);
        return property != null ? property : System.getenv(name);
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            return missing(path + " is missing; run .ci/tools.sh, or set CLOUDOVEN_TOOLS or CLOUDOVEN_TOFU");
        }
        return path.toAbsolutePath();
    }

    private static Path missing(String message) {
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
