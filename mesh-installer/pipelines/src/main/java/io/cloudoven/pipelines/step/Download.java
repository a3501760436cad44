package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;

/** Gets artifacts of a run. */
public final class Download extends AgentStep<Download> {
    private Download(Fields fields) {
        super(fields);
    }

    static Download of(String source) {
        return new Download(ordered("download", "artifact", "patterns").with("download", source));
    }

    @Override
    protected Download with(Fields fields) {
        return new Download(fields);
    }

    /** Only this artifact. Default: all. */
    public Download artifact(String name) {
        return set("artifact", name);
    }

    /** Only files that match, one pattern a line. Default: all. */
    public Download patterns(String patterns) {
        return set("patterns", patterns);
    }
}
