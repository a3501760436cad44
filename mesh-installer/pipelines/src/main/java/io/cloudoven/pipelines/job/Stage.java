package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Dependencies;
import io.cloudoven.pipelines.element.Dependent;
import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Names;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.expression.Expression;
import io.cloudoven.pipelines.variable.Variable;
import io.cloudoven.pipelines.variable.Variables;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that belong together, such as all of one environment.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/stages-stage">stages.stage</a>
 */
public final class Stage extends Element<Stage> implements Dependent {
    private static final String JOBS = "jobs";
    private static final Fields EMPTY = Fields.ordered(
            "stage",
            "displayName",
            "dependsOn",
            "condition",
            "trigger",
            "isSkippable",
            "lockBehavior",
            "pool",
            "variables",
            JOBS);

    private Stage(Fields fields) {
        super(fields);
    }

    @Override
    protected Stage with(Fields fields) {
        return new Stage(fields);
    }

    /** A stage without jobs yet. */
    public static Stage named(String name) {
        return new Stage(EMPTY.with("stage", name));
    }

    /** What people read. */
    public Stage displayName(String text) {
        return set("displayName", text);
    }

    /** It runs after these stages; given none, at once. Default: after the stage before it. */
    public Stage dependsOn(String... stages) {
        return set("dependsOn", names(stages));
    }

    /** When it runs. Default: when all it depends on have succeeded. */
    public Stage condition(Expression condition) {
        return set("condition", condition.toString());
    }

    /** A person starts it. */
    public Stage manual() {
        return set("trigger", "manual");
    }

    /** Whether people may skip it. Default: true. */
    public Stage skippable(boolean may) {
        return set("isSkippable", may);
    }

    /** Where its jobs run. Default: as the pipeline says. */
    public Stage pool(Pool pool) {
        return set("pool", pool);
    }

    /** Runs that want the same locked environment wait in line; by default only the latest runs. */
    public Stage sequentialLock() {
        return set("lockBehavior", "sequential");
    }

    /** Adds a variable. */
    public Stage variable(Variable variable) {
        Variables now = fields().get("variables") instanceof Variables some ? some : Variables.none();
        return set("variables", now.and(variable));
    }

    /** Adds a plain variable. */
    public Stage variable(String name, String value) {
        return variable(Variable.of(name, value));
    }

    /** Adds a job. */
    public Stage job(Job job) {
        return add(JOBS, job);
    }

    /** Adds a job. */
    public Stage job(String name, UnaryOperator<Job> content) {
        return job(content.apply(Job.named(name)));
    }

    /** Adds a deployment. */
    public Stage deployment(Deployment deployment) {
        return add(JOBS, deployment);
    }

    /** Adds a deployment. */
    public Stage deployment(String name, UnaryOperator<Deployment> content) {
        return deployment(content.apply(Deployment.named(name)));
    }

    /** Adds the jobs of a template. */
    public Stage jobs(TemplateCall template) {
        return add(JOBS, template);
    }

    /** Adds jobs that are decided when the file is read. */
    public Stage jobs(Directive jobs) {
        return add(JOBS, jobs);
    }

    /** Adds the jobs of a template file, with arguments for its parameters. */
    public Stage jobTemplate(String file, Map<String, ?> arguments) {
        return jobs(TemplateCall.of(file, arguments));
    }

    @Override
    public String name() {
        return fields().text("stage");
    }

    @Override
    public List<String> waitsFor() {
        return namesIn(fields().get("dependsOn"));
    }

    @Override
    protected void check(Problems problems) {
        Names.check(name(), problems.at("stage"));
        if (fields().list(JOBS).isEmpty()) {
            problems.at(JOBS).add("stage '" + name() + "' has nothing to do; give it a job or a deployment");
        }
        Dependencies.check("job", fields().list(JOBS), problems.at(JOBS));
    }

    /** One name as text, more as a list. */
    static Object names(String... names) {
        return names.length == 1 ? names[0] : List.of(names);
    }

    static List<String> namesIn(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        return value == null ? List.of() : List.of((String) value);
    }
}
