package io.cloudoven.azurite;

import io.cloudoven.registry.TestCertificate;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A program in a JVM of its own, as nobody but whom its environment is made to say. */
public final class IdentityProcess {

    /** The whole class path of the test. */
    public static final Predicate<String> EVERYTHING = entry -> true;

    private IdentityProcess() {}

    /** How a program ended, and all that it wrote. */
    public record Ended(int status, String output) {}

    /**
     * Runs it to its end.
     *
     * @param trusted a file to be written, by which the program trusts the certificate
     * @param classPath which entries of the test's class path it has
     */
    public static Ended run(
            TestCertificate certificate,
            Path trusted,
            Predicate<String> classPath,
            Map<String, String> environment,
            Class<?> main,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(certificate.trust(trusted));
        command.addAll(List.of(
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(classPath)
                        .collect(Collectors.joining(File.pathSeparator)),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(IdentityProcess::isOfAzureOrAProxy);
        builder.environment().putAll(environment);
        Process program = builder.start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(program.waitFor(), output);
    }

    /** What the machine that the test runs on has set would make another identity of it. */
    private static boolean isOfAzureOrAProxy(String variable) {
        String name = variable.toUpperCase(Locale.ROOT);
        return name.startsWith("AZURE_")
                || name.startsWith("IDENTITY_")
                || name.startsWith("MSI_")
                || name.endsWith("_PROXY");
    }
}
