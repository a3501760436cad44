package io.cloudoven.arm.swarm;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bridge of its own on this machine, and network namespaces on it as if they were machines of one subnet.
 *
 * <p>What a run has left that was killed is removed before this one begins; a second run at the same time waits.
 */
final class SwarmNetwork implements AutoCloseable {
    private static final String BRIDGE = "ovenswarm0";
    private static final String PREFIX = "ovenswarm-";
    /** Of the range for benchmarks of networks, which nobody routes. */
    private static final String SUBNET = "198.18.9.";

    private static final Path NAMESPACES = Path.of("/run/netns");
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "cloudoven-swarm");
    /** Docker's own rules drop what is forwarded, and by default bridged packets pass these rules as well. */
    private static final List<String> FORWARDING = List.of("FORWARD", "-i", BRIDGE, "-o", BRIDGE, "-j", "ACCEPT");

    private final FileChannel lock;

    private SwarmNetwork(FileChannel lock) {
        this.lock = lock;
    }

    static SwarmNetwork open() throws IOException {
        FileChannel lock = FileChannel.open(
                FOLDER.resolveSibling(FOLDER.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        lock.lock();
        SwarmNetwork network = new SwarmNetwork(lock);
        network.clear();
        // With an address of its own. By default it takes one of what is plugged in, another when that is pulled out.
        run("ip", "link", "add", BRIDGE, "address", "02:00:00:00:00:01", "type", "bridge");
        run("ip", "address", "add", SUBNET + "1/24", "dev", BRIDGE);
        run("ip", "link", "set", BRIDGE, "up");
        run(Stream.concat(Stream.of("iptables", "-w", "-I"), FORWARDING.stream())
                .toArray(String[]::new));
        return network;
    }

    /** The address of this machine as seen from the namespaces. */
    InetAddress address() throws IOException {
        return InetAddress.getByName(SUBNET + "1");
    }

    /** The address of the n-th machine, counted from 0. */
    static String address(int number) {
        return SUBNET + (10 + number);
    }

    /** Where a machine's namespace is while it is plugged in. */
    static Path namespace(String name) {
        return NAMESPACES.resolve(PREFIX + name);
    }

    /** Makes a namespace and plugs it in, with the same address on every layer each time. */
    void plug(String name, String address) {
        String namespace = PREFIX + name;
        String cable = cable(namespace);
        String card = "02:00:00:00:00:%02x".formatted(Integer.parseInt(address.substring(SUBNET.length())));
        run("ip", "netns", "add", namespace);
        run("ip", "link", "add", cable, "type", "veth", "peer", "name", "eth0", "address", card, "netns", namespace);
        run("ip", "link", "set", cable, "master", BRIDGE, "up");
        run("ip", "-n", namespace, "address", "add", address + "/24", "dev", "eth0");
        run("ip", "-n", namespace, "link", "set", "lo", "up");
        run("ip", "-n", namespace, "link", "set", "eth0", "up");
        run("ip", "-n", namespace, "route", "add", "default", "via", SUBNET + "1");
    }

    /** Removes a namespace: nobody answers at its address any more. */
    void unplug(String name) {
        // The kernel removes a namespace in its own time, and the cable with it.
        run("ip", "link", "delete", cable(PREFIX + name));
        run("ip", "netns", "delete", PREFIX + name);
    }

    /** A folder for a machine's files, with a path short enough for a socket. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(FOLDER.resolve(name));
    }

    /** Ends whatever runs in the namespaces, and removes these and all files. */
    void clear() throws IOException {
        for (String namespace : namespaces()) {
            // By their ids: nobody else's processes are in there. The last one of an engine takes its mounts along.
            while (!processes(namespace).isEmpty()) {
                processes(namespace).forEach(ProcessHandle::destroyForcibly);
            }
            Tools.attempt(Path.of("/"), "", "ip", "link", "delete", cable(namespace));
            run("ip", "netns", "delete", namespace);
        }
        Tools.attempt(Path.of("/"), "", "ip", "link", "delete", BRIDGE);
        Object[] rule = Stream.concat(Stream.of("iptables", "-w", "-D"), FORWARDING.stream())
                .toArray();
        while (Tools.attempt(Path.of("/"), "", rule).exit() == 0) {
            // A rule for each run that was killed.
        }
        delete(FOLDER);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            clear();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Names of interfaces have at most 15 characters. */
    private static String cable(String namespace) {
        return "sw-" + namespace.substring(PREFIX.length());
    }

    private static List<String> namespaces() throws IOException {
        if (!Files.exists(NAMESPACES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(NAMESPACES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .toList();
        }
    }

    private static List<ProcessHandle> processes(String namespace) {
        return run("ip", "netns", "pids", namespace)
                .lines()
                .flatMap(id -> ProcessHandle.of(Long.parseLong(id.trim())).stream())
                .toList();
    }

    private static String run(String... command) {
        return Tools.run(Path.of("/"), "", (Object[]) command);
    }
}
