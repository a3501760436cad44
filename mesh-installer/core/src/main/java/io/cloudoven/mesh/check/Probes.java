package io.cloudoven.mesh.check;

import java.util.ArrayList;
import java.util.List;

/** The checks of a category, as they are written down. */
final class Probes {

    private final CheckCategory category;
    private final List<Probe> probes = new ArrayList<>();

    Probes(CheckCategory category) {
        this.category = category;
    }

    Probes fatal(String id, String description, String hint, Probe.Attempt attempt) {
        return add(id, description, Severity.FATAL, false, hint, attempt);
    }

    Probes fatalRetried(String id, String description, String hint, Probe.Attempt attempt) {
        return add(id, description, Severity.FATAL, true, hint, attempt);
    }

    Probes error(String id, String description, String hint, Probe.Attempt attempt) {
        return add(id, description, Severity.ERROR, false, hint, attempt);
    }

    Probes warning(String id, String description, String hint, Probe.Attempt attempt) {
        return add(id, description, Severity.WARNING, false, hint, attempt);
    }

    Probes warningRetried(String id, String description, String hint, Probe.Attempt attempt) {
        return add(id, description, Severity.WARNING, true, hint, attempt);
    }

    List<Probe> list() {
        return List.copyOf(probes);
    }

    private Probes add(
            String id, String description, Severity severity, boolean retried, String hint, Probe.Attempt attempt) {
        probes.add(new Probe(new Check(category, id, description, severity, retried, hint), attempt));
        return this;
    }
}
