package io.cloudoven.cluster;

import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.GeneralName;

/** The parts of a control plane in a folder, with certificates made for them, on ports that were free. */
final class Components implements AutoCloseable {

    private static final String LOCAL = "127.0.0.1";

    /** Container ports that can be forwarded to: of Prometheus, viz' web and metrics API, and the proxies' own. */
    private static final List<Integer> FORWARDED = List.of(9090, 8084, 8085, 4191);

    private final Path folder;
    private final Credential authority = Credential.authority("kubernetes");
    private final int etcdPort = freePort();
    private final int apiPort = freePort();
    private final int kubeletPort = freePort();
    private final Map<Integer, Integer> forwards = new TreeMap<>();
    private final List<Component> controllers = new ArrayList<>();
    private Component etcd;
    private Component apiServer;

    /** @param network the socket that the API server reaches services through */
    Components(Path folder, Path network) {
        this.folder = folder;
        write("egress.yaml", """
                apiVersion: apiserver.k8s.io/v1beta1
                kind: EgressSelectorConfiguration
                egressSelections:
                - name: cluster
                  connection:
                    proxyProtocol: HTTPConnect
                    transport: {uds: {udsName: %s}}
                """.formatted(network));
        FORWARDED.forEach(port -> forwards.put(port, freePort()));
        authority.write(folder, "ca");
        authority.sign("CN=etcd").write(folder, "etcd");
        Credential frontProxy = Credential.authority("front-proxy");
        frontProxy.write(folder, "front-proxy-ca");
        frontProxy.sign("CN=front-proxy-client").write(folder, "front-proxy");
        authority
                .sign(
                        "CN=kube-apiserver",
                        new GeneralName(GeneralName.iPAddress, LOCAL),
                        new GeneralName(GeneralName.iPAddress, "10.96.0.1"),
                        new GeneralName(GeneralName.dNSName, "localhost"),
                        new GeneralName(GeneralName.dNSName, "kubernetes.default.svc"))
                .write(folder, "server");
        Credential.authority("service-accounts").write(folder, "service-accounts");
    }

    /** Aborts the test that asks, or fails it in CI, where a program is missing that one of them needs. */
    static void requirePrograms() {
        etcd();
        Stream.of("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kwok")
                .forEach(Tools::program);
    }

    /** A kubeconfig for who has a name and is in a group. */
    String kubeconfig(String name, String group) {
        return Kubeconfig.of(apiPort, authority, authority.signUser("O=" + group + ",CN=" + name));
    }

    /** The API server's caches wait for etcd to say how far it is; before version 3.4.31 it does so only now and then. */
    void startEtcd() {
        String url = "http://" + LOCAL + ":" + etcdPort;
        etcd = Component.start(
                folder,
                etcd(),
                List.of(
                        "--data-dir=" + folder.resolve("etcd"),
                        "--listen-client-urls=" + url,
                        "--advertise-client-urls=" + url,
                        "--listen-peer-urls=http://" + LOCAL + ":0",
                        "--experimental-watch-progress-notify-interval=50ms",
                        "--log-level=error"));
    }

    void startApiServer() {
        apiServer = Component.start(
                folder,
                Tools.program("kube-apiserver"),
                List.of(
                        "--etcd-servers=http://" + LOCAL + ":" + etcdPort,
                        "--bind-address=" + LOCAL,
                        "--advertise-address=" + LOCAL,
                        "--endpoint-reconciler-type=none",
                        "--egress-selector-config-file=egress.yaml",
                        "--secure-port=" + apiPort,
                        "--tls-cert-file=server.crt",
                        "--tls-private-key-file=server.key",
                        "--client-ca-file=ca.crt",
                        "--kubelet-preferred-address-types=InternalIP",
                        "--kubelet-client-certificate=etcd.crt",
                        "--kubelet-client-key=etcd.key",
                        "--requestheader-client-ca-file=front-proxy-ca.crt",
                        "--requestheader-allowed-names=front-proxy-client",
                        "--requestheader-extra-headers-prefix=X-Remote-Extra-",
                        "--requestheader-group-headers=X-Remote-Group",
                        "--requestheader-username-headers=X-Remote-User",
                        "--proxy-client-cert-file=front-proxy.crt",
                        "--proxy-client-key-file=front-proxy.key",
                        "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
                        "--service-account-key-file=service-accounts.crt",
                        "--service-account-signing-key-file=service-accounts.key",
                        "--service-cluster-ip-range=10.96.0.0/16",
                        "--authorization-mode=Node,RBAC",
                        "--feature-gates=WatchList=false,SizeBasedListCostEstimate=false",
                        "--allow-privileged",
                        "--profiling=false"));
    }

    /** Kills it at once, as a crash would. */
    void killApiServer() {
        apiServer.close();
    }

    /** Kills all that works on what the API server keeps. */
    void killControllers() {
        controllers.forEach(Component::close);
        controllers.clear();
    }

    void startControllers() {
        write("controller-manager.conf", kubeconfig("system:kube-controller-manager", "none"));
        write("scheduler.conf", kubeconfig("system:kube-scheduler", "none"));
        write("kwok.conf", kubeconfig("kwok", "system:masters"));
        write("stages.yaml", stages() + portForwards());
        controllers.add(Component.start(
                folder,
                Tools.program("kube-controller-manager"),
                List.of(
                        "--kubeconfig=controller-manager.conf",
                        "--leader-elect=false",
                        "--secure-port=0",
                        "--use-service-account-credentials",
                        "--service-account-private-key-file=service-accounts.key",
                        "--root-ca-file=ca.crt",
                        "--cluster-signing-cert-file=ca.crt",
                        "--cluster-signing-key-file=ca.key",
                        "--kube-api-qps=500",
                        "--kube-api-burst=1000",
                        "--concurrent-deployment-syncs=20",
                        "--concurrent-replicaset-syncs=20",
                        "--concurrent-namespace-syncs=20",
                        "--node-monitor-grace-period=10m")));
        controllers.add(Component.start(
                folder,
                Tools.program("kube-scheduler"),
                List.of(
                        "--kubeconfig=scheduler.conf",
                        "--leader-elect=false",
                        "--secure-port=0",
                        "--kube-api-qps=500",
                        "--kube-api-burst=1000")));
        controllers.add(Component.start(
                folder,
                Tools.program("kwok"),
                List.of(
                        "--kubeconfig=kwok.conf",
                        "--config=stages.yaml",
                        "--manage-all-nodes",
                        "--node-ip=" + LOCAL,
                        "--node-port=" + kubeletPort,
                        "--server-address=" + LOCAL + ":" + kubeletPort,
                        "--tls-cert-file=server.crt",
                        "--tls-private-key-file=server.key",
                        "--node-lease-duration-seconds=5",
                        "--cidr=10.244.0.0/16")));
    }

    /** The port of this machine that forwarding to a container's port leads to. */
    int forwardedTo(int containerPort) {
        Integer port = forwards.get(containerPort);
        if (port == null) {
            throw new IllegalArgumentException(
                    "port " + containerPort + " cannot be forwarded to, only " + forwards.keySet());
        }
        return port;
    }

    private String portForwards() {
        StringBuilder yaml = new StringBuilder("""
                ---
                apiVersion: kwok.x-k8s.io/v1alpha1
                kind: ClusterPortForward
                metadata: {name: all}
                spec:
                  forwards:
                """);
        forwards.forEach((container, local) ->
                yaml.append("  - {ports: [%d], target: {port: %d, address: %s}}%n".formatted(container, local, LOCAL)));
        return yaml.toString();
    }

    /** Fails, with what it printed, if a part has ended. */
    void check() {
        for (Component part : parts()) {
            if (!part.isAlive()) {
                throw new IllegalStateException("a part of the test cluster ended:\n" + part.output());
            }
        }
    }

    /** What the API server printed last. */
    String apiServerOutput() {
        return apiServer.output();
    }

    List<Long> pids() {
        return parts().stream().map(Component::pid).toList();
    }

    private List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        Stream.of(etcd, apiServer).filter(Objects::nonNull).forEach(parts::add);
        parts.addAll(controllers);
        return parts;
    }

    @Override
    public void close() {
        List<Component> parts = parts();
        Collections.reverse(parts);
        parts.forEach(Component::close);
    }

    private static Path etcd() {
        return Tools.installed("etcd", "etcd-server");
    }

    private static String stages() {
        try (InputStream in = Components.class.getResourceAsStream("stages.yaml")) {
            return new String(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
