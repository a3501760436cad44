package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.step.StepNames;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Steps that run one after another on one machine.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-job">jobs.job</a>
 */
public final class Job extends AbstractJob<Job> {
    private static final Fields EMPTY = ordered("job");

    private Job(Fields fields) {
        super("job", fields);
    }

    @Override
    protected Job with(Fields fields) {
        return new Job(fields);
    }

    /** A job without steps yet. */
    public static Job named(String name) {
        return new Job(EMPTY.with("job", name));
    }

    /** Adds steps. */
    public Job steps(Step... steps) {
        return add("steps", (Object[]) steps);
    }

    /** Runs it once for each of these, with their variables: a name, then the variables. */
    public Job matrix(Map<String, Map<String, String>> variants) {
        return put("strategy", "matrix", variants);
    }

    /** Runs it as often at once, so that tests can be shared out. */
    public Job parallel(int count) {
        return put("strategy", "parallel", count);
    }

    /** How many of a matrix run at once. Default: all. */
    public Job maxParallel(int count) {
        return put("strategy", "maxParallel", count);
    }

    @Override
    protected void check(Problems problems) {
        super.check(problems);
        if (fields().list("steps").isEmpty()) {
            problems.at("steps").add("job '" + name() + "' has nothing to do; give it steps(…)");
        }
        Map<String, ?> strategy = new LinkedHashMap<>(fields().map("strategy"));
        if (strategy.containsKey("matrix") && strategy.containsKey("parallel")) {
            problems.at("strategy").add("a job has a matrix or is parallel, not both");
        }
        StepNames.check(fields().list("steps"), problems.at("steps"));
    }
}
