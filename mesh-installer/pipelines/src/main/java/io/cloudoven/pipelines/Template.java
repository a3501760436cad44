package io.cloudoven.pipelines;

import io.cloudoven.pipelines.element.Dependencies;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.job.Deployment;
import io.cloudoven.pipelines.job.Directive;
import io.cloudoven.pipelines.job.Job;
import io.cloudoven.pipelines.job.Stage;
import io.cloudoven.pipelines.job.TemplateCall;
import io.cloudoven.pipelines.problem.InvalidPipelineException;
import io.cloudoven.pipelines.problem.Problem;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.step.StepNames;
import io.cloudoven.pipelines.variable.Parameter;
import io.cloudoven.pipelines.variable.Variable;
import io.cloudoven.pipelines.variable.Variables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A file that pipelines use: stages, jobs, steps or variables, with parameters.
 *
 * <pre>{@code
 * Parameter namespace = Parameter.string("namespace");
 * Template inject = Template.steps("templates/inject.yml")
 *         .parameter(namespace)
 *         .steps(Step.bash("./mesh inject \"$NAMESPACE\"").env("NAMESPACE", namespace.inText()))
 *         .build();
 *
 * Pipeline.builder().steps(inject.asStep(Map.of("namespace", "emojivoto")))
 * }</pre>
 *
 * <p>Using it from Java checks the arguments: one that is missing, not declared, of another type or not among the
 * allowed values is refused. Immutable and thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/process/templates">templates</a>
 */
public final class Template {
    private final String file;
    private final String kind;
    private final List<Parameter> parameters;
    private final String yaml;

    private Template(String file, String kind, List<Parameter> parameters, String yaml) {
        this.file = file;
        this.kind = kind;
        this.parameters = parameters;
        this.yaml = yaml;
    }

    /**
     * A template of steps.
     *
     * @param file where it lies in the repository: {@code templates/inject.yml}
     */
    public static Builder steps(String file) {
        return new Builder(file, "steps");
    }

    /** A template of jobs. */
    public static Builder jobs(String file) {
        return new Builder(file, "jobs");
    }

    /** A template of stages; a pipeline can also extend it. */
    public static Builder stages(String file) {
        return new Builder(file, "stages");
    }

    /** A template of variables. */
    public static Builder variables(String file) {
        return new Builder(file, "variables");
    }

    /** Where it lies. */
    public String file() {
        return file;
    }

    /** The file's text. */
    public String yaml() {
        return yaml;
    }

    /**
     * Writes the file into its place in a checkout of the repository.
     *
     * @return the file
     * @throws io.cloudoven.pipelines.problem.PipelineException when that fails
     */
    public Path writeInto(Path checkout) {
        return PipelineFile.write(checkout.resolve(file), yaml);
    }

    /** What names the file from anywhere in its repository: a name without the slash counts from the file it is in. */
    public String reference() {
        return "/" + file;
    }

    /**
     * Its steps, with these arguments.
     *
     * @throws InvalidPipelineException when it has no steps or does not take the arguments
     */
    public Step asStep(Map<String, ?> arguments) {
        return Step.template(checked("steps", arguments), arguments);
    }

    /** Its jobs, with these arguments, for {@link Stage#jobs}. */
    public TemplateCall asJobs(Map<String, ?> arguments) {
        return TemplateCall.of(checked("jobs", arguments), arguments);
    }

    /** Its variables, with these arguments. */
    public Variable asVariables(Map<String, ?> arguments) {
        return Variable.template(checked("variables", arguments), arguments);
    }

    /** Its stages, with these arguments. */
    public TemplateCall asStages(Map<String, ?> arguments) {
        return TemplateCall.of(checked("stages", arguments), arguments);
    }

    /** All of it, with these arguments, for {@link Pipeline.Builder#extendsTemplate(TemplateCall)}; not of variables. */
    public TemplateCall asPipeline(Map<String, ?> arguments) {
        return TemplateCall.of(checked(kind.equals("variables") ? "stages" : kind, arguments), arguments);
    }

    private String checked(String wanted, Map<String, ?> arguments) {
        List<Problem> problems = new ArrayList<>();
        if (!kind.equals(wanted)) {
            problems.add(new Problem(file, "is a template of " + kind + ", not of " + wanted));
        }
        Map<String, Object> left = new TreeMap<>(arguments);
        for (Parameter parameter : parameters) {
            Object value = left.remove(parameter.name());
            String refusal = value == null
                    ? parameter.isRequired() ? "has no default and is not given" : null
                    : parameter.refusal(value);
            if (refusal != null) {
                problems.add(new Problem(file, "parameter '" + parameter.name() + "' " + refusal));
            }
        }
        left.keySet()
                .forEach(name -> problems.add(new Problem(
                        file,
                        "there is no parameter '" + name + "'; there is "
                                + parameters.stream().map(Parameter::name).toList())));
        if (!problems.isEmpty()) {
            throw new InvalidPipelineException(problems);
        }
        return reference();
    }

    /** The file's text. */
    @Override
    public String toString() {
        return yaml;
    }

    /** Collects the parts of a template; not thread-safe. */
    public static final class Builder {
        private static final Pattern FILE = Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[^/\\\\@:]+(/[^/\\\\@:]+)*");

        private final String file;
        private final String kind;
        private Fields fields = Fields.ordered("parameters", "variables", "stages", "jobs", "steps");
        private List<String> comment = List.of();

        private Builder(String file, String kind) {
            this.file = file;
            this.kind = kind;
        }

        /** Lines to stand above all, such as where the file comes from. */
        public Builder comment(String text) {
            comment = text.lines().toList();
            return this;
        }

        /** Adds a parameter. */
        public Builder parameter(Parameter parameter) {
            return add("parameters", parameter);
        }

        /** Adds a variable. */
        public Builder variable(Variable variable) {
            Variables now = fields.get("variables") instanceof Variables some ? some : Variables.none();
            fields = fields.with("variables", now.and(variable));
            return this;
        }

        /** Adds a stage. */
        public Builder stage(String name, UnaryOperator<Stage> content) {
            return add("stages", content.apply(Stage.named(name)));
        }

        /** Adds a job. */
        public Builder job(String name, UnaryOperator<Job> content) {
            return add("jobs", content.apply(Job.named(name)));
        }

        /** Adds a deployment. */
        public Builder deployment(String name, UnaryOperator<Deployment> content) {
            return add("jobs", content.apply(Deployment.named(name)));
        }

        /** Adds stages that are decided when the file is read. */
        public Builder stages(Directive stages) {
            return add("stages", stages);
        }

        /** Adds jobs that are decided when the file is read. */
        public Builder jobs(Directive jobs) {
            return add("jobs", jobs);
        }

        /** Adds the stages of a template. */
        public Builder stages(TemplateCall template) {
            return add("stages", template);
        }

        /** Adds the jobs of a template. */
        public Builder jobs(TemplateCall template) {
            return add("jobs", template);
        }

        /** Adds steps. */
        public Builder steps(Step... steps) {
            fields = fields.plus("steps", List.of(steps));
            return this;
        }

        /**
         * The template.
         *
         * @throws InvalidPipelineException with everything that is wrong, at once
         */
        public Template build() {
            Problems problems = Problems.none();
            if (!FILE.matcher(file).matches()) {
                problems.add("'" + file + "' is no place in a repository; give a relative path: templates/inject.yml");
            }
            if (!fields.has(kind)) {
                problems.add("a template of " + kind + " has none");
            }
            for (String other : List.of("variables", "stages", "jobs", "steps")) {
                if (fields.has(other) && !other.equals(kind) && !(kind.equals("stages") && other.equals("variables"))) {
                    problems.at(other).add("has no place in a template of " + kind);
                }
            }
            Dependencies.check("stage", fields.list("stages"), problems.at("stages"));
            Dependencies.check("job", fields.list("jobs"), problems.at("jobs"));
            StepNames.check(fields.list("steps"), problems.at("steps"));
            String yaml = new Document(fields).write(comment, problems);
            List<Parameter> parameters = fields.list("parameters").stream()
                    .map(Parameter.class::cast)
                    .toList();
            return new Template(file, kind, parameters, yaml);
        }

        private Builder add(String name, Object item) {
            fields = fields.plus(name, List.of(item));
            return this;
        }
    }
}
