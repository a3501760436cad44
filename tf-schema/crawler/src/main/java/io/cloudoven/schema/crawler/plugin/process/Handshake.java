package io.cloudoven.schema.crawler.plugin.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.util.Base64;

/**
 * The line in which a plugin says how to reach it: {@code 1|5|unix|/tmp/plugin1|grpc|<certificate>}.
 *
 * @param protocol the version of Terraform's protocol it speaks: 5 or 6
 * @param address the Unix socket, or the port of this machine, it listens at
 * @param certificate the certificate (DER) it will present
 * @see <a href="https://github.com/hashicorp/go-plugin/blob/main/docs/internals.md">the handshake of go-plugin</a>
 */
public record Handshake(int protocol, SocketAddress address, byte[] certificate) {

    /** The longest line that is read, in bytes; real ones have about 900. */
    public static final int LONGEST = 16 * 1024;

    private static final String LOOPBACK = "127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}|\\[?::1]?|localhost";
    private static final int PORTS = 65_536;

    /** @throws IOException if this is no such line, or one of a plugin that cannot be spoken with; says why */
    public static Handshake parse(String line) throws IOException {
        String[] fields = line.strip().split("\\|", -1);
        if (fields.length < 4) {
            throw new IOException("printed " + shown(line) + " where it should have said how to reach it;"
                    + " check that it is a Terraform provider");
        }
        if (!fields[0].equals("1")) {
            throw new IOException("speaks version " + shown(fields[0])
                    + " of the handshake, not 1; look for a newer CloudOven or an older provider");
        }
        int protocol = protocol(fields[1]);
        if (fields.length < 5 || !fields[4].equals("grpc")) {
            throw new IOException("speaks " + (fields.length < 5 ? "net/rpc" : shown(fields[4]))
                    + ", not gRPC; get a version of the provider made for Terraform 0.12 or later");
        }
        return new Handshake(protocol, address(fields[2], fields[3]), certificate(fields.length < 6 ? "" : fields[5]));
    }

    private static int protocol(String field) throws IOException {
        return switch (field) {
            case "5" -> 5;
            case "6" -> 6;
            default ->
                throw new IOException("speaks version " + shown(field)
                        + " of the plugin protocol; 5 and 6 are understood: get another version of the provider");
        };
    }

    private static SocketAddress address(String network, String address) throws IOException {
        try {
            return switch (network) {
                case "unix" -> UnixDomainSocketAddress.of(address);
                case "tcp" -> port(address);
                default -> throw new IOException("listens on a network " + shown(network) + ", not on unix or tcp");
            };
        } catch (InvalidPathException | NumberFormatException e) {
            throw new IOException("listens at " + shown(address) + ", which is no address", e);
        }
    }

    private static SocketAddress port(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, Math.max(colon, 0));
        if (!host.matches(LOOPBACK)) {
            throw new IOException("listens at " + shown(address) + ", which is not on this machine");
        }
        int port = Integer.parseInt(address.substring(colon + 1));
        if (port <= 0 || port >= PORTS) {
            throw new NumberFormatException("port " + port);
        }
        return new InetSocketAddress(loopback(host), port);
    }

    private static InetAddress loopback(String host) throws UnknownHostException {
        return host.equals("localhost") ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
    }

    private static byte[] certificate(String field) throws IOException {
        if (field.isEmpty()) {
            throw new IOException("does not secure its connection (no certificate in its handshake);"
                    + " get a newer version of the provider");
        }
        try {
            return Base64.getDecoder().decode(field);
        } catch (IllegalArgumentException e) {
            throw new IOException("announces a certificate that is not Base64: " + shown(field), e);
        }
    }

    private static String shown(String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
    }
}
