package io.cloudoven.azurite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** An HTTP proxy in front of a server that answers some requests as a server in trouble would; one request a connection. */
public final class FaultyProxy implements AutoCloseable {

    /** What becomes of a request. */
    public enum Fate {
        PASS,
        /** 503 with {@code Retry-After: 1}. */
        BUSY,
        /** 429 with {@code Retry-After: 1}. */
        TOO_MANY,
        /** The request gets through, its answer does not. */
        LOSE_ANSWER,
        /** The connection ends before the request gets through. */
        DROP,
        /** Half of the answer's body. */
        TRUNCATE
    }

    public final Map<Fate, Integer> fates = new ConcurrentHashMap<>();
    private final ServerSocket server;
    private final int target;
    private final IntFunction<Fate> fate;
    private final AtomicInteger requests = new AtomicInteger();

    /** @param fate that of the request of a number, counted from 1 */
    public FaultyProxy(int target, IntFunction<Fate> fate) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        this.fate = fate;
        Thread thread = new Thread(this::accept, "faulty-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    public int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread thread = new Thread(() -> serve(client), "faulty-proxy-request");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] request = message(client.getInputStream(), true);
            if (request.length == 0) {
                return;
            }
            Fate current = fate.apply(requests.incrementAndGet());
            fates.merge(current, 1, Integer::sum);
            OutputStream out = client.getOutputStream();
            switch (current) {
                case DROP -> {}
                case BUSY -> out.write(turnedDown("503 Service Unavailable", "ServerBusy"));
                case TOO_MANY -> out.write(turnedDown("429 Too Many Requests", "TooManyRequests"));
                case LOSE_ANSWER -> forward(request);
                case PASS -> out.write(forward(request));
                case TRUNCATE -> {
                    byte[] answer = forward(request);
                    out.write(answer, 0, answer.length - (answer.length - endOfHead(answer)) / 2);
                }
            }
            out.flush();
        } catch (IOException e) {
            // the other side went away, as it does when the server is killed; the client sees a lost connection
            fates.merge(Fate.DROP, 1, Integer::sum);
        }
    }

    private byte[] forward(byte[] request) throws IOException {
        try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), target)) {
            upstream.getOutputStream().write(request);
            upstream.getOutputStream().flush();
            return message(upstream.getInputStream(), false);
        }
    }

    /** A whole message; for a request asks for the connection to be closed after it. */
    private static byte[] message(InputStream in, boolean request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0) {
                return new byte[0];
            }
            out.write(next);
            matched = next == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : 0;
        }
        String head = out.toString(StandardCharsets.ISO_8859_1);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        head.lines()
                .skip(1)
                .filter(line -> line.contains(":"))
                .forEach(line -> headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        String closing = head.replaceAll("(?i)\r\n(connection|keep-alive|upgrade|http2-settings):[^\r]*", "");
        whole.writeBytes((closing.substring(0, closing.length() - 2) + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        if (!request) {
            whole.writeBytes(
                    head.startsWith("HTTP/1.1 304") || head.startsWith("HTTP/1.1 204")
                            ? new byte[0]
                            : in.readAllBytes());
        } else {
            whole.writeBytes(in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
        }
        return whole.toByteArray();
    }

    private static int endOfHead(byte[] answer) {
        return new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
    }

    private static byte[] turnedDown(String status, String code) {
        String body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code + "</Code><Message>Slow down."
                + "</Message></Error>";
        return ("HTTP/1.1 " + status + "\r\nRetry-After: 1\r\nx-ms-error-code: " + code
                        + "\r\nContent-Type: application/xml\r\nConnection: close\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
