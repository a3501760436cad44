package io.cloudoven.schema.crawler.plugin.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a plugin is started: its command line and all of its environment.
 *
 * <p>Where there is a POSIX shell, it limits the memory, leaves a watchdog behind and then becomes the plugin. The watchdog
 * reads from a pipe that nobody writes to. Once its other end is closed, by us or because this JVM is no more, it kills
 * the plugin with all that the plugin started and deletes the temporary folder. Elsewhere (Windows) a plugin is started
 * as it is: there only {@code GOMEMLIMIT} restrains its memory, and a JVM that is killed leaves it behind.
 */
final class Cage {

    /** What tells a plugin that a Terraform client started it; it has to be this very value. */
    private static final String COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

    private static final Path SHELL = Path.of("/bin/sh");
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    /**
     * $1 folder, $2 KiB of memory, $3 whom to kill: 0 for the process group, or nothing for the plugin alone; then the
     * plugin. {@code ulimit -d} counts private writable memory: Go reserves far more addresses than it uses, so {@code -v}
     * would not do. The watchdog keeps standard error: it ends when all have ended.
     */
    private static final String SCRIPT = """
            folder=$1 memory=$2 group=$3
            shift 3
            ulimit -c 0
            ulimit -d "$memory" 2>/dev/null
            exec 3<&0
            (
                read -r end <&3
                [ -n "$group" ] || kill -KILL $$
                rm -rf "$folder"
                [ -z "$group" ] || kill -KILL "$group"
            ) >/dev/null &
            exec 3<&-
            exec "$@" </dev/null
            """;

    private Cage() {}

    static List<String> command(Path plugin, Path folder, long memory) {
        String program = plugin.toAbsolutePath().toString();
        if (!Files.isExecutable(SHELL)) {
            return List.of(program);
        }
        List<String> command = new ArrayList<>();
        Path setsid = SETSID.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (setsid != null) {
            command.add(setsid.toString());
        }
        String kibibytes = Long.toString(memory / 1024);
        String group = setsid == null ? "" : "0"; // without a group of its own, 0 would be ours
        command.addAll(List.of(SHELL.toString(), "-c", SCRIPT, "plugin", folder.toString(), kibibytes, group, program));
        return command;
    }

    static Map<String, String> environment(Path folder, long memory, String clientCertificate) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("TF_PLUGIN_MAGIC_COOKIE", COOKIE);
        environment.put("PLUGIN_PROTOCOL_VERSIONS", "5,6");
        environment.put("PLUGIN_MIN_PORT", "10000");
        environment.put("PLUGIN_MAX_PORT", "25000");
        environment.put("PLUGIN_CLIENT_CERT", clientCertificate);
        environment.put("GOMEMLIMIT", memory / 10 * 9 + "B"); // collect garbage before the hard limit is met
        environment.put("GOGC", "400"); // it lives briefly: less garbage collection, but for that limit
        // by default the SDK logs each step, 1.5 MB for one schema of azurerm, in which its errors drown
        environment.put("TF_LOG_SDK", "WARN");
        environment.put("TF_LOG_PROVIDER", "WARN");
        for (String home : List.of("TMPDIR", "TEMP", "TMP", "HOME", "USERPROFILE")) {
            environment.put(home, folder.toString());
        }
        String systemRoot = System.getenv("SystemRoot"); // Windows cannot open a socket without
        if (systemRoot != null) {
            environment.put("SystemRoot", systemRoot);
        }
        return environment;
    }
}
