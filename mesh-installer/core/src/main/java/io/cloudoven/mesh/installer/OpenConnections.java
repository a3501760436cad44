package io.cloudoven.mesh.installer;

import io.cloudoven.mesh.observation.Dashboard;
import io.cloudoven.mesh.observation.MetricsConnection;
import java.util.ArrayList;
import java.util.List;

/** Connections that users may close, and that end with the installer if they do not. Thread-safe. */
final class OpenConnections {

    private final List<Runnable> closings = new ArrayList<>();

    synchronized MetricsConnection keep(MetricsConnection connection) {
        closings.add(connection::close);
        return connection;
    }

    synchronized Dashboard keep(Dashboard dashboard) {
        closings.add(dashboard::close);
        return dashboard;
    }

    synchronized void close() {
        closings.forEach(Runnable::run);
        closings.clear();
    }
}
