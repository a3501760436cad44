package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.step.Step;

/**
 * A job that changes an environment, which keeps its history, and may ask people first.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-deployment">jobs.deployment</a>
 */
public final class Deployment extends AbstractJob<Deployment> {
    private static final Fields EMPTY = ordered("deployment");

    private Deployment(Fields fields) {
        super("deployment", fields);
    }

    @Override
    protected Deployment with(Fields fields) {
        return new Deployment(fields);
    }

    /** A deployment without environment and steps yet. */
    public static Deployment named(String name) {
        return new Deployment(EMPTY.with("deployment", name));
    }

    /** What it changes. */
    public Deployment environment(Environment environment) {
        return set("environment", environment);
    }

    /** What it changes, by name. */
    public Deployment environment(String name) {
        return environment(Environment.named(name));
    }

    /** How it goes about it. */
    public Deployment strategy(Strategy strategy) {
        return set("strategy", strategy);
    }

    /** It runs these steps once. */
    public Deployment runOnce(Step... steps) {
        return strategy(Strategy.runOnce().deploy(steps));
    }

    @Override
    protected void check(Problems problems) {
        super.check(problems);
        if (!fields().has("environment")) {
            problems.at("environment").add("deployment '" + name() + "' has no environment; name what it changes");
        }
        if (!fields().has("strategy")) {
            problems.at("strategy")
                    .add("deployment '" + name() + "' has no strategy; give it runOnce(…) or strategy(…)");
        }
    }
}
