package io.cloudoven.schema.crawler.plugin.transport;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/**
 * A connection to a plugin, encrypted with TLS 1.3 or 1.2, on which HTTP/2 is agreed upon (ALPN). It can be closed from
 * another thread at any time, also while it is being secured.
 */
public final class PluginConnection implements AutoCloseable {

    private final ChannelSocket plain;

    private PluginConnection(ChannelSocket plain) {
        this.plain = plain;
    }

    /** Connects; nothing can be sent before the connection is secured. */
    public static PluginConnection to(SocketAddress address) throws IOException {
        try {
            return new PluginConnection(ChannelSocket.to(address));
        } catch (IOException e) {
            throw new IOException("does not listen at " + address + ", where it says it does: " + e.getMessage(), e);
        }
    }

    /**
     * Secures the connection.
     *
     * @param server the certificate (DER) that the plugin has to present
     * @return the socket to speak over
     * @throws IOException if that fails; says why
     */
    public Socket secure(ClientCertificate client, byte[] server) throws IOException {
        SSLSocket secure = layered(plain, client, server);
        handshake(secure);
        if (!"h2".equals(secure.getApplicationProtocol())) {
            throw new IOException("does not speak HTTP/2, which gRPC needs");
        }
        return secure;
    }

    private static void handshake(SSLSocket socket) throws IOException {
        try {
            socket.startHandshake();
        } catch (IOException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** Loads what a connection needs; meant for while a plugin starts. */
    public static void prepare(ClientCertificate client) {
        try {
            SSLEngine engine = context(client, new byte[0]).createSSLEngine();
            engine.setUseClientMode(true);
            engine.wrap(
                    ByteBuffer.allocate(0),
                    ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
        } catch (GeneralSecurityException | SSLException e) {
            throw new IllegalStateException("every JDK has TLS 1.3", e);
        }
    }

    private static SSLSocket layered(ChannelSocket plain, ClientCertificate client, byte[] server) throws IOException {
        SSLSocket socket;
        try {
            socket = (SSLSocket) context(client, server).getSocketFactory().createSocket(plain, "localhost", 1, true);
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS cannot be set up: " + e.getMessage(), e);
        }
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static SSLContext context(ClientCertificate client, byte[] server) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(
                new KeyManager[] {new OneKey(client)}, new TrustManager[] {new AnnouncedCertificate(server)}, null);
        return context;
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "does not agree on a secure connection: " + failure.getMessage();
    }

    /** Closes it at once, without goodbye, also under a thread that reads from it. */
    @Override
    public void close() throws IOException {
        plain.close();
    }
}
