package io.cloudoven.schema.crawler.plugin.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/**
 * A connected channel, of a Unix socket or another, as the {@link Socket} that TLS is layered over: the JDK has no such
 * socket of its own. Reading and writing can be interrupted, and closed by another thread.
 */
final class ChannelSocket extends Socket {

    private final SocketChannel channel;

    @SuppressWarnings("NullAway") // without an implementation, what is not overridden fails instead of opening a socket
    private ChannelSocket(SocketChannel channel) throws SocketException {
        super((SocketImpl) null);
        this.channel = channel;
    }

    static ChannelSocket to(SocketAddress address) throws IOException {
        return new ChannelSocket(SocketChannel.open(address));
    }

    @Override
    public InputStream getInputStream() {
        return Channels.newInputStream(channel);
    }

    @Override
    public OutputStream getOutputStream() {
        return Channels.newOutputStream(channel);
    }

    @Override
    public InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public int getPort() {
        return 0;
    }

    @Override
    public boolean isInputShutdown() {
        return isClosed();
    }

    @Override
    public boolean isOutputShutdown() {
        return isClosed();
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // a request is written at once anyway
    }

    @Override
    public void setSoLinger(boolean on, int seconds) {
        // closing is at once anyway
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    /** No limit: whoever waits is ended by closing. */
    @Override
    public int getSoTimeout() throws SocketException {
        return 0;
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        if (timeout != 0) {
            throw new SocketException("this socket has no time limit; close it instead");
        }
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
