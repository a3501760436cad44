package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;

/** Makes a resource of the environment for the review of a pull request. */
public final class ReviewApp extends AgentStep<ReviewApp> {
    private ReviewApp(Fields fields) {
        super(fields);
    }

    static ReviewApp of(String resource) {
        return new ReviewApp(ordered("reviewApp").with("reviewApp", resource));
    }

    @Override
    protected ReviewApp with(Fields fields) {
        return new ReviewApp(fields);
    }
}
