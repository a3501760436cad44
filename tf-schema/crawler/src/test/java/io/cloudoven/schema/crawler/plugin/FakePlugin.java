package io.cloudoven.schema.crawler.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Plugins that go wrong: shell scripts, and behind some of them a server of this JVM at a Unix socket. */
final class FakePlugin {

    private FakePlugin() {}

    /** A plugin that is a shell script. */
    static Path script(Path folder, String script) throws IOException {
        Path file = Files.writeString(folder.resolve("terraform-provider-fake"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What a server does with a connection. */
    interface Behaviour {
        void serve(InputStream in, OutputStream out) throws Exception;
    }

    /** A plugin that announces a server, with a certificate in Base64, and then sleeps. The server serves one client. */
    static Path server(Path folder, String certificate, Behaviour behaviour) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("socket"));
        ServerSocketChannel server =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
        Thread thread = new Thread(
                () -> {
                    try (server;
                            SocketChannel client = server.accept()) {
                        behaviour.serve(Channels.newInputStream(client), Channels.newOutputStream(client));
                    } catch (Exception e) {
                        return; // the client went away: that is what these tests are about
                    }
                },
                "fake plugin");
        thread.setDaemon(true);
        thread.start();
        return script(folder, "echo '1|6|unix|" + address + "|grpc|" + certificate + "'\nexec sleep 60");
    }
}
