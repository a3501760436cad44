package io.cloudoven.schema.crawler.plugin;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The server of a plugin that answers one call after another with what it is given, over TLS and HTTP/2. */
final class FakeServer {

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final char[] NO_PASSWORD = {};

    private FakeServer() {}

    /** The answer to one call: a gRPC status, and the message that comes with status 0 or text that comes with another. */
    record Answer(int status, byte[] message, String text) {}

    /** A plugin with such a server. */
    static Path plugin(Path folder, List<Answer> answers) throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X509Certificate certificate = certificate(keys);
        SSLServerSocket server = listening(keys, certificate);
        Thread thread = new Thread(() -> serve(server, answers.iterator()), "fake plugin");
        thread.setDaemon(true);
        thread.start();
        String announced = Base64.getEncoder().withoutPadding().encodeToString(certificate.getEncoded());
        return FakePlugin.script(
                folder, "echo '1|5|tcp|127.0.0.1:" + server.getLocalPort() + "|grpc|" + announced + "'\nexec sleep 60");
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        X500Name name = new X500Name("CN=localhost");
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(Duration.ofHours(1))),
                name,
                keys.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private static SSLServerSocket listening(KeyPair keys, X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("server", keys.getPrivate(), NO_PASSWORD, new Certificate[] {certificate});
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(store, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), null, null);
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SSLParameters parameters = server.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        server.setSSLParameters(parameters);
        return server;
    }

    private static void serve(SSLServerSocket server, Iterator<Answer> answers) {
        try (server;
                SSLSocket client = (SSLSocket) server.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(client.getOutputStream());
            in.readNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
            while (answers.hasNext()) {
                int lengthAndType = in.readInt();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                in.readNBytes(lengthAndType >>> 8);
                if ((lengthAndType & 0xff) == DATA && (flags & END_STREAM) != 0) {
                    answer(out, stream, answers.next());
                }
            }
            in.readAllBytes();
        } catch (IOException e) {
            return; // the client went away
        }
    }

    private static void answer(DataOutputStream out, int stream, Answer answer) throws IOException {
        byte[] message = new byte[5 + answer.message().length];
        message[4] = (byte) answer.message().length;
        System.arraycopy(answer.message(), 0, message, 5, answer.message().length);
        ByteArrayOutputStream trailers = new ByteArrayOutputStream();
        header(trailers, "grpc-status", Integer.toString(answer.status()));
        header(trailers, "grpc-message", answer.text());
        frame(out, HEADERS, END_HEADERS, stream, new byte[] {(byte) 0x88}); // ":status: 200"
        frame(out, DATA, 0, stream, message);
        frame(out, HEADERS, END_HEADERS | END_STREAM, stream, trailers.toByteArray());
        out.flush();
    }

    private static void header(ByteArrayOutputStream block, String name, String value) {
        block.write(0);
        for (String text : List.of(name, value)) {
            block.write(text.length());
            block.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] payload)
            throws IOException {
        out.writeInt(payload.length << 8 | type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
    }
}
