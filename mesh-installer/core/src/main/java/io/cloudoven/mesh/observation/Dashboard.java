package io.cloudoven.mesh.observation;

import java.net.URI;

/** Viz' dashboard on a port of this machine; closed, it leaves no port open. Thread-safe. */
public final class Dashboard implements AutoCloseable {
    private final URI address;
    private final Closing closing;

    Dashboard(URI address, Closing closing) {
        this.address = address;
        this.closing = closing;
    }

    /** For a browser on this machine, until {@link #close()}; also for a graph page's links. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        closing.close();
    }
}
