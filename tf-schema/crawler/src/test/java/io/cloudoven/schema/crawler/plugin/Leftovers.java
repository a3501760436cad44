package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plugin could leave behind: processes, threads, open files, folders.
 *
 * @param files the open files of this JVM, where the system tells (Linux)
 */
record Leftovers(Set<String> processes, Set<String> threads, long files, Set<String> folders) {

    /** @param commands a folder in which the plugins looked for lie: other processes may run others */
    static Leftovers now(Path commands) throws IOException {
        return new Leftovers(
                ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(commands.toString()))
                        .map(ProcessHandle::toString)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.startsWith("provider plugin"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                openFiles(),
                temporaryFolders());
    }

    /**
     * Fails unless nothing is left that was not there before. Threads, and the other end of a socket, take a moment to
     * notice; and a file or two more or less is the JVM's own affair, which opens some for good and closes old ones.
     */
    static void assertNoneSince(Leftovers before, Path commands) throws IOException, InterruptedException {
        Leftovers after = now(commands);
        for (int i = 0; i < 50 && !after.equals(before); i++) {
            Thread.sleep(20);
            after = now(commands);
        }
        assertThat(after.processes()).isEqualTo(before.processes());
        assertThat(after.threads()).isEqualTo(before.threads());
        assertThat(after.folders()).isEqualTo(before.folders());
        assertThat(after.files()).isLessThanOrEqualTo(before.files() + 1);
    }

    private static long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.exists(descriptors)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.count();
        }
    }

    private static Set<String> temporaryFolders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name ->
                            name.startsWith("tfp" + ProcessHandle.current().pid() + "-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
