package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Dependent;
import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Names;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.expression.Expression;
import io.cloudoven.pipelines.variable.Variable;
import io.cloudoven.pipelines.variable.Variables;
import java.time.Duration;
import java.util.List;

/**
 * What jobs and deployments have in common: a name, an order, a place to run, variables, limits.
 *
 * @param <J> the kind of job
 */
public abstract sealed class AbstractJob<J extends AbstractJob<J>> extends Element<J> implements Dependent
        permits Job, Deployment {
    private final String kind;

    AbstractJob(String kind, Fields fields) {
        super(fields);
        this.kind = kind;
    }

    static Fields ordered(String kind) {
        return Fields.ordered(
                kind,
                "displayName",
                "dependsOn",
                "condition",
                "continueOnError",
                "timeoutInMinutes",
                "cancelTimeoutInMinutes",
                "pool",
                "container",
                "services",
                "workspace",
                "uses",
                "variables",
                "environment",
                "strategy",
                "steps");
    }

    /** What people read. */
    public J displayName(String text) {
        return set("displayName", text);
    }

    /** It runs after these jobs of its stage. Default: at once. */
    public J dependsOn(String... jobs) {
        return set("dependsOn", Stage.names(jobs));
    }

    /** When it runs. Default: when all it depends on have succeeded. */
    public J condition(Expression condition) {
        return set("condition", condition.toString());
    }

    /** The stage goes on when it fails. */
    public J continueOnError() {
        return set("continueOnError", true);
    }

    /** How long it may take, in whole minutes. Default: 60 on Microsoft's machines, 0 is as long as allowed. */
    public J timeout(Duration limit) {
        return set("timeoutInMinutes", Math.toIntExact(limit.toMinutes()));
    }

    /** How long steps that always run may take after it was cancelled, in whole minutes. Default: 5. */
    public J cancelTimeout(Duration limit) {
        return set("cancelTimeoutInMinutes", Math.toIntExact(limit.toMinutes()));
    }

    /** Where it runs. Default: as the stage or the pipeline says. */
    public J pool(Pool pool) {
        return set("pool", pool);
    }

    /** Its steps run in this container: an image, or the alias of a resource. */
    public J container(String image) {
        return set("container", image);
    }

    /** A container that runs beside it, by a name: an image, or the alias of a resource. */
    public J service(String name, String image) {
        return put("services", name, image);
    }

    /** What is removed from the machine's folders before it starts: {@code outputs}, {@code resources} or {@code all}. */
    public J cleanWorkspace(String what) {
        return put("workspace", "clean", what);
    }

    /** Adds a variable. */
    public J variable(Variable variable) {
        return set("variables", variables().and(variable));
    }

    /** Adds a plain variable. */
    public J variable(String name, String value) {
        return variable(Variable.of(name, value));
    }

    private Variables variables() {
        return fields().get("variables") instanceof Variables now ? now : Variables.none();
    }

    @Override
    public final String name() {
        return fields().text(kind);
    }

    @Override
    public final List<String> waitsFor() {
        return Stage.namesIn(fields().get("dependsOn"));
    }

    @Override
    protected void check(Problems problems) {
        Names.check(name(), problems.at(kind));
        if (fields().get("timeoutInMinutes") instanceof Integer minutes && minutes < 0) {
            problems.at("timeoutInMinutes").add("a job may take whole minutes, or 0 for as long as allowed");
        }
    }
}
