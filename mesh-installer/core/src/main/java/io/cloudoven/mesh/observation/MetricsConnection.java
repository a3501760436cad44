package io.cloudoven.mesh.observation;

import io.cloudoven.mesh.observe.metrics.MeshMetrics;
import java.net.URI;

/** An open way to a mesh's metrics; closed, it leaves no port open. Thread-safe. */
public final class MetricsConnection implements AutoCloseable {
    private final MeshMetrics metrics;
    private final URI address;
    private final Closing closing;

    MetricsConnection(MeshMetrics metrics, URI address, Closing closing) {
        this.metrics = metrics;
        this.address = address;
        this.closing = closing;
    }

    /** The metrics, until {@link #close()}. */
    public MeshMetrics metrics() {
        return metrics;
    }

    /** Where Prometheus is asked: a port of this machine, or the external server itself. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        closing.close();
    }
}
