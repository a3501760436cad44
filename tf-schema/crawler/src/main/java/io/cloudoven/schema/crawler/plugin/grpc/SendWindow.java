package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.IOException;
import java.net.ProtocolException;

/**
 * How much the peer has room for: on the connection and on the stream of the current call.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9113#section-5.2">RFC 9113, section 5.2</a>
 */
final class SendWindow {

    private static final int DEFAULT = 65_535;

    private long connection = DEFAULT;
    private long initial = DEFAULT;
    private long stream;

    /** A new stream begins. */
    void open() {
        stream = initial;
    }

    /** Takes up to so many bytes; 0 if there is no room. */
    int take(int wanted) {
        int taken = (int) Math.max(0, Math.min(wanted, Math.min(connection, stream)));
        connection -= taken;
        stream -= taken;
        return taken;
    }

    void widen(int id, int by, boolean ours) throws IOException {
        if (by <= 0) {
            throw new ProtocolException("widens a window by " + by);
        }
        if (id == 0) {
            connection += by;
        } else if (ours) {
            stream += by;
        }
    }

    void initial(int size) throws IOException {
        if (size < 0) {
            throw new ProtocolException("sets a window of " + Integer.toUnsignedString(size));
        }
        stream += size - initial;
        initial = size;
    }
}
