package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;

/** Gets a package that the pipeline has as a resource. */
public final class GetPackage extends AgentStep<GetPackage> {
    private GetPackage(Fields fields) {
        super(fields);
    }

    static GetPackage of(String resource) {
        return new GetPackage(ordered("getPackage", "path").with("getPackage", resource));
    }

    @Override
    protected GetPackage with(Fields fields) {
        return new GetPackage(fields);
    }

    /** Where to. */
    public GetPackage path(String folder) {
        return set("path", folder);
    }
}
