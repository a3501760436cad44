package io.cloudoven.arm.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Machines on one network, the services they call, and everything that their scripts have printed. */
final class SwarmUnderTest implements AutoCloseable {
    /** A deployment's, but in a hurry. */
    private static final Map<String, String> SETTINGS =
            Map.of("SWARM_ATTEMPTS", "30", "SWARM_PAUSE", "1", "SWARM_LONGEST", "1", "SWARM_SETTLE", "2");

    private final SwarmNetwork network;
    private final AzureStandIn azure;
    private final List<String> managerAddresses;
    private final List<SwarmMachine> machines = new ArrayList<>();
    private final StringBuffer printed = new StringBuffer();
    private final ExecutorService timers = Executors.newCachedThreadPool();

    private SwarmUnderTest(SwarmNetwork network, AzureStandIn azure, int managers) {
        this.network = network;
        this.azure = azure;
        this.managerAddresses =
                IntStream.range(0, managers).mapToObj(SwarmNetwork::address).toList();
    }

    /** A template's machines, none of which is there yet. */
    static SwarmUnderTest of(int managers) throws IOException {
        SwarmNetwork network = SwarmNetwork.open();
        return new SwarmUnderTest(network, AzureStandIn.at(network.address()), managers);
    }

    AzureStandIn azure() {
        return azure;
    }

    /** Boots the n-th manager, without running its script. */
    SwarmMachine manager(int number) throws IOException {
        return boot("manager" + number, number, SwarmRole.MANAGER, SwarmRole.MANAGER);
    }

    /** Boots the n-th worker, without running its script. */
    SwarmMachine worker(int number) throws IOException {
        return boot("worker" + number, 100 + number, SwarmRole.WORKER, SwarmRole.WORKER);
    }

    /** Boots a machine that wants to be something its identity is not for. */
    SwarmMachine impostor() throws IOException {
        return boot("impostor", 0, SwarmRole.MANAGER, SwarmRole.WORKER);
    }

    private SwarmMachine boot(String name, int number, SwarmRole role, SwarmRole identity) throws IOException {
        String customData =
                SwarmScripts.cloudInit(role, managerAddresses, azure.address(), AzureStandIn.identity(identity));
        SwarmMachine machine = new SwarmMachine(network, name, SwarmNetwork.address(number), customData);
        machines.add(machine);
        machine.engine().start();
        return machine;
    }

    /** Starts the scripts of these machines in that order at once, and waits until all have ended well. */
    void run(List<SwarmMachine> machines) {
        List<CompletableFuture<Tools.Result>> runs =
                machines.stream().map(this::start).toList();
        for (int i = 0; i < runs.size(); i++) {
            Tools.Result result = runs.get(i).join();
            assertThat(result.exit())
                    .as("%s: %s", machines.get(i), result.output())
                    .isZero();
        }
    }

    /** Runs these machines' scripts one after another, and returns what they say. */
    String runInTurn(SwarmMachine... machines) {
        StringBuilder said = new StringBuilder();
        for (SwarmMachine machine : machines) {
            Tools.Result result = attempt(machine, Map.of());
            assertThat(result.exit()).as("%s: %s", machine, result.output()).isZero();
            said.append(result.output());
        }
        return said.toString();
    }

    /** Shuts all engines down and starts them again. */
    void restart() throws IOException {
        CompletableFuture.allOf(machines.stream()
                        .map(machine -> CompletableFuture.runAsync(machine.engine()::stop, timers))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        for (SwarmMachine machine : machines) {
            machine.engine().start();
        }
    }

    /** Starts a machine's script. */
    CompletableFuture<Tools.Result> start(SwarmMachine machine) {
        return CompletableFuture.supplyAsync(() -> attempt(machine, Map.of()), timers);
    }

    /** Lets a machine's script try just once. */
    Tools.Result once(SwarmMachine machine) {
        return attempt(machine, Map.of("SWARM_ATTEMPTS", "1"));
    }

    private Tools.Result attempt(SwarmMachine machine, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(SETTINGS);
        all.putAll(settings);
        try {
            machine.engine().await();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Tools.Result result = machine.run(azure.address(), all);
        printed.append("-- ").append(machine).append('\n').append(result.output());
        return result;
    }

    /** Name and role of each node, and whether it is up, as a manager sees it. */
    static Map<String, String> nodes(SwarmMachine manager) {
        Map<String, String> nodes = new TreeMap<>();
        String format = "{{.Hostname}} {{.Status}} {{if .ManagerStatus}}manager{{else}}worker{{end}}";
        manager.engine().docker("node", "ls", "--format", format).lines().forEach(line -> {
            String[] words = line.split(" ");
            nodes.merge(words[0], words[2] + " " + words[1], (one, other) -> one + ", " + other);
        });
        return nodes;
    }

    /** Which node of which swarm a machine is. */
    static String membership(SwarmMachine machine) {
        return machine.engine().docker("info", "--format", "{{.Swarm.LocalNodeState}} {{.Swarm.NodeID}}");
    }

    static String cluster(SwarmMachine manager) {
        return manager.engine().docker("info", "--format", "{{.Swarm.Cluster.ID}}");
    }

    Map<SwarmMachine, String> memberships() {
        Map<SwarmMachine, String> memberships = new LinkedHashMap<>();
        machines.forEach(machine -> memberships.put(machine, membership(machine)));
        return memberships;
    }

    /** Whatever somebody could read who may not read secrets: output, logs, custom data, arguments, environments. */
    String visible() throws IOException {
        StringBuilder visible = new StringBuilder(printed);
        for (SwarmMachine machine : machines) {
            visible.append(machine.customData())
                    .append(machine.called())
                    .append(machine.engine().logged());
        }
        return visible.toString();
    }

    @Override
    public void close() throws IOException {
        azure.close();
        timers.shutdownNow();
        network.close();
    }
}
