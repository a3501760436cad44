package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.IOException;

/**
 * A call that the plugin answered with an error instead of a message. The connection can be used further.
 *
 * @see <a href="https://github.com/grpc/grpc/blob/master/doc/statuscodes.md">gRPC status codes</a>
 */
public final class GrpcStatusException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int UNIMPLEMENTED = 12;

    private final int code;

    GrpcStatusException(int code, String message) {
        super("answered with gRPC status " + code + (message.isEmpty() ? "" : ": " + message));
        this.code = code;
    }

    /** Whether the plugin does not know the method: one older than the method answers so. */
    public boolean unimplemented() {
        return code == UNIMPLEMENTED;
    }
}
