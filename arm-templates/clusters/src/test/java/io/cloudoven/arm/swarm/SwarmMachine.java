package io.cloudoven.arm.swarm;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A machine that has booted from its custom data: its files are there, and its engine runs. */
final class SwarmMachine {
    private static final Pattern FILE = Pattern.compile("(?m)^  - path: (\\S+)$");
    /** The programs that the script calls; each is recorded with its arguments and its environment. */
    private static final List<String> PROGRAMS =
            List.of("docker", "curl", "python3", "hostname", "timeout", "bash", "sort", "grep", "awk", "sleep", "cat");

    private final String name;
    private final Path folder;
    private final DockerEngine engine;
    private final String customData;

    SwarmMachine(SwarmNetwork network, String name, String address, String customData) throws IOException {
        this.name = name;
        this.customData = customData;
        this.folder = network.folder(name);
        this.engine = new DockerEngine(name, address, network, folder);
        writeFiles();
        recordPrograms();
    }

    DockerEngine engine() {
        return engine;
    }

    /** Starts it again with an empty disk and the same name, address and custom data. */
    void reimage() throws IOException {
        engine.erase();
        engine.start();
    }

    /** Runs the node script once, as its timer does. */
    Tools.Result run(URI services, Map<String, String> settings) {
        StringBuilder environment = new StringBuilder();
        settings.forEach((key, value) ->
                environment.append(key).append('=').append(value).append('\n'));
        return Tools.attempt(
                folder,
                environment.toString(),
                "nsenter",
                "--net=" + SwarmNetwork.namespace(name),
                "env",
                "-i",
                "PATH=" + folder.resolve("programs") + ":" + MachineTools.PATH,
                "DOCKER_HOST=" + engine.host(),
                "SWARM_METADATA=" + services,
                "bash",
                "-c",
                "set -a; . \"$1/etc/swarm-node.env\"; . /dev/stdin; exec \"$1/usr/local/sbin/swarm-node\" </dev/null",
                "boot",
                folder);
    }

    /** Everything that was called with which arguments and environment. */
    String called() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readString(calls) : "";
    }

    String customData() {
        return customData;
    }

    @Override
    public String toString() {
        return name;
    }

    /** What cloud-init does with {@code write_files}. */
    private void writeFiles() throws IOException {
        Matcher file = FILE.matcher(customData);
        int end = 0;
        while (file.find(end)) {
            end = file.end();
            Matcher next = FILE.matcher(customData);
            String entry = customData.substring(end, next.find(end) ? next.start() : customData.indexOf("\nruncmd:"));
            Path path = folder.resolve(file.group(1).substring(1));
            Files.createDirectories(path.getParent());
            String content = entry.substring(entry.indexOf("content: ") + "content: ".length());
            if (entry.contains("encoding: b64")) {
                Files.write(path, Base64.getDecoder().decode(content.strip().replace("\"", "")));
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            } else {
                Files.writeString(path, content.substring(2).replaceAll("(?m)^ {6}", ""));
            }
        }
    }

    private void recordPrograms() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String program : PROGRAMS) {
            Path recorder = Files.writeString(programs.resolve(program), """
                    #!/bin/sh
                    { printf '%%s ' %s "$@"; echo; tr '\\000' '\\n' </proc/$$/environ; } >>%s
                    exec %s "$@"
                    """.formatted(
                            program, folder.resolve("calls"), MachineTools.program(program)));
            Files.setPosixFilePermissions(recorder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
