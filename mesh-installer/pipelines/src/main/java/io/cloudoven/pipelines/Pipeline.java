package io.cloudoven.pipelines;

import io.cloudoven.pipelines.element.Dependencies;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.job.Deployment;
import io.cloudoven.pipelines.job.Directive;
import io.cloudoven.pipelines.job.Job;
import io.cloudoven.pipelines.job.Pool;
import io.cloudoven.pipelines.job.Stage;
import io.cloudoven.pipelines.job.TemplateCall;
import io.cloudoven.pipelines.problem.InvalidPipelineException;
import io.cloudoven.pipelines.resource.Resource;
import io.cloudoven.pipelines.resource.Resources;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.step.StepNames;
import io.cloudoven.pipelines.trigger.PullRequests;
import io.cloudoven.pipelines.trigger.Schedule;
import io.cloudoven.pipelines.trigger.Trigger;
import io.cloudoven.pipelines.variable.Parameter;
import io.cloudoven.pipelines.variable.Variable;
import io.cloudoven.pipelines.variable.Variables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An Azure pipeline that is whole: names are used once, what is waited for is there, and no secret is written out.
 *
 * <pre>{@code
 * Pipeline deploy = Pipeline.builder()
 *         .trigger(Trigger.branches("main").paths(p -> p.include("k8s/*")))
 *         .pool(Pool.image("ubuntu-24.04"))
 *         .variable("namespace", "emojivoto")
 *         .stage("check", s -> s
 *                 .job("dry_run", j -> j.steps(
 *                         Kubernetes.apply(Cluster.connection("aks"))
 *                                 .configuration("k8s")
 *                                 .arguments("--dry-run=server"))))
 *         .stage("deploy", s -> s
 *                 .condition(succeeded().and(variable("Build.SourceBranch").eq("refs/heads/main")))
 *                 .deployment("emojivoto", d -> d.environment("production").runOnce(
 *                         Step.checkout("self"),
 *                         KubernetesManifest.deploy(Cluster.connection("aks"), "k8s/*.yml")
 *                                 .namespace("$(namespace)"))))
 *         .build();
 *
 * deploy.writeTo(Path.of("azure-pipelines.yml"));
 * }</pre>
 *
 * <p>The file has the order that people write it in, whatever the order of the calls; the same calls give the same text.
 * Immutable and thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pipeline">pipeline</a>
 */
public final class Pipeline {
    private final String yaml;

    private Pipeline(String yaml) {
        this.yaml = yaml;
    }

    /** An empty pipeline to add to. */
    public static Builder builder() {
        return new Builder();
    }

    /** The file's text: YAML with {@code \n} at the ends of lines. */
    public String yaml() {
        return yaml;
    }

    /**
     * Writes the file, UTF-8, in one move: a process that is killed leaves the old file or the new one.
     *
     * @return the file
     * @throws io.cloudoven.pipelines.problem.PipelineException when that fails
     */
    public Path writeTo(Path file) {
        return PipelineFile.write(file, yaml);
    }

    /** The file's text; it has no secret. */
    @Override
    public String toString() {
        return yaml;
    }

    /** Collects the parts of a pipeline; not thread-safe. */
    public static final class Builder {
        private static final List<String> BODIES = List.of("stages", "jobs", "steps", "extends");

        private Fields fields = Fields.ordered(
                "name",
                "appendCommitMessageToRunName",
                "trigger",
                "pr",
                "schedules",
                "lockBehavior",
                "parameters",
                "resources",
                "variables",
                "pool",
                "stages",
                "jobs",
                "steps",
                "extends");
        private List<String> comment = List.of();

        private Builder() {}

        /** Lines to stand above all, such as where the file comes from. */
        public Builder comment(String text) {
            comment = text.lines().toList();
            return this;
        }

        /** What runs are called, such as {@code $(Date:yyyyMMdd)$(Rev:.r)}. */
        public Builder runName(String format) {
            return set("name", format);
        }

        /** Which pushes start it. Default: those to any branch. */
        public Builder trigger(Trigger trigger) {
            return set("trigger", trigger);
        }

        /** Which pull requests start it. Default, on GitHub and Bitbucket: all. */
        public Builder pullRequests(PullRequests pullRequests) {
            return set("pr", pullRequests);
        }

        /** Adds times at which it starts. */
        public Builder schedule(Schedule schedule) {
            return add("schedules", schedule);
        }

        /** Runs that want the same locked environment wait in line; by default only the latest runs. */
        public Builder sequentialLock() {
            return set("lockBehavior", "sequential");
        }

        /** Adds what it asks for when it is started by hand. */
        public Builder parameter(Parameter parameter) {
            return add("parameters", parameter);
        }

        /** Adds what it uses beside its own repository. */
        public Builder resource(Resource resource) {
            Resources now = fields.get("resources") instanceof Resources some ? some : Resources.none();
            return set("resources", now.and(resource));
        }

        /** Adds a variable, a group or a template of variables. */
        public Builder variable(Variable variable) {
            Variables now = fields.get("variables") instanceof Variables some ? some : Variables.none();
            return set("variables", now.and(variable));
        }

        /** Adds a plain variable. */
        public Builder variable(String name, String value) {
            return variable(Variable.of(name, value));
        }

        /** Where its jobs run, unless they say otherwise. */
        public Builder pool(Pool pool) {
            return set("pool", pool);
        }

        /** Adds a stage. */
        public Builder stage(Stage stage) {
            return add("stages", stage);
        }

        /** Adds a stage. */
        public Builder stage(String name, UnaryOperator<Stage> content) {
            return stage(content.apply(Stage.named(name)));
        }

        /** Adds the stages of a template file, with arguments for its parameters. */
        public Builder stageTemplate(String file, Map<String, ?> arguments) {
            return add("stages", TemplateCall.of(file, arguments));
        }

        /** Adds the stages of a template. */
        public Builder stages(TemplateCall template) {
            return add("stages", template);
        }

        /** Adds stages that are decided when the file is read. */
        public Builder stages(Directive stages) {
            return add("stages", stages);
        }

        /** Adds a job, in a pipeline of one stage that is not named. */
        public Builder job(Job job) {
            return add("jobs", job);
        }

        /** Adds a job, in a pipeline of one stage that is not named. */
        public Builder job(String name, UnaryOperator<Job> content) {
            return job(content.apply(Job.named(name)));
        }

        /** Adds a deployment, in a pipeline of one stage that is not named. */
        public Builder deployment(String name, UnaryOperator<Deployment> content) {
            return add("jobs", content.apply(Deployment.named(name)));
        }

        /** Adds the jobs of a template file, with arguments for its parameters. */
        public Builder jobTemplate(String file, Map<String, ?> arguments) {
            return add("jobs", TemplateCall.of(file, arguments));
        }

        /** Adds the jobs of a template. */
        public Builder jobs(TemplateCall template) {
            return add("jobs", template);
        }

        /** Adds jobs that are decided when the file is read. */
        public Builder jobs(Directive jobs) {
            return add("jobs", jobs);
        }

        /** Adds steps, in a pipeline of one job that is not named. */
        public Builder steps(Step... steps) {
            fields = fields.plus("steps", List.of(steps));
            return this;
        }

        /** It is what a template makes of these arguments. */
        public Builder extendsTemplate(String file, Map<String, ?> arguments) {
            return extendsTemplate(TemplateCall.of(file, arguments));
        }

        /** It is what a template makes of its arguments. */
        public Builder extendsTemplate(TemplateCall template) {
            return set("extends", template);
        }

        /**
         * The pipeline.
         *
         * @throws InvalidPipelineException with everything that is wrong, at once
         */
        public Pipeline build() {
            Document document = new Document(fields);
            Problems problems = Problems.none();
            List<String> bodies = BODIES.stream().filter(fields::has).toList();
            if (bodies.isEmpty()) {
                problems.add("the pipeline does nothing; add a stage, a job, steps, or extend a template");
            } else if (bodies.size() > 1) {
                problems.add("a pipeline has one of stages, jobs, steps and extends; this one has "
                        + String.join(" and ", bodies));
            }
            Dependencies.check("stage", fields.list("stages"), problems.at("stages"));
            Dependencies.check("job", fields.list("jobs"), problems.at("jobs"));
            StepNames.check(fields.list("steps"), problems.at("steps"));
            return new Pipeline(document.write(comment, problems));
        }

        private Builder set(String name, Object value) {
            fields = fields.with(name, value);
            return this;
        }

        private Builder add(String name, Object item) {
            fields = fields.plus(name, List.of(item));
            return this;
        }
    }
}
