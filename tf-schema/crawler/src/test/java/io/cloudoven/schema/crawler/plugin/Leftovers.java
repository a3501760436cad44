package io.cloudoven.schema.crawler.plugin;

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
