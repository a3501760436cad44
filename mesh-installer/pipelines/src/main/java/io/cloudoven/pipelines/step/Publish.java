package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;

/** Keeps files of this run as an artifact. */
public final class Publish extends AgentStep<Publish> {
    private Publish(Fields fields) {
        super(fields);
    }

    static Publish of(String path, String artifact) {
        return new Publish(ordered("publish", "artifact").with("publish", path).with("artifact", artifact));
    }

    @Override
    protected Publish with(Fields fields) {
        return new Publish(fields);
    }
}
