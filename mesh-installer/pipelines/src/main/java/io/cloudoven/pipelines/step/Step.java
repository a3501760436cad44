package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.expression.Expression;
import io.cloudoven.pipelines.variable.Parameter;
import java.util.Map;

/**
 * One thing that a job does; made here, or one of the typed tasks in {@code io.cloudoven.pipelines.task}.
 *
 * <p>Immutable. Only this library's own classes can be written.
 */
public interface Step {

    /** Lines for the shell of the agent's system: {@code sh}, or {@code cmd} on Windows. */
    static Script script(String lines) {
        return Script.of("script", lines);
    }

    /** Lines for Bash. */
    static Script bash(String lines) {
        return Script.of("bash", lines);
    }

    /** Lines for PowerShell Core. */
    static Script pwsh(String lines) {
        return Script.of("pwsh", lines);
    }

    /** Lines for Windows PowerShell. */
    static Script powershell(String lines) {
        return Script.of("powershell", lines);
    }

    /** Gets the sources of a repository: {@code self}, or the alias of a resource. */
    static Checkout checkout(String repository) {
        return Checkout.of(repository);
    }

    /** Gets no sources, which a job does by default and a deployment does not. */
    static Checkout noCheckout() {
        return Checkout.of("none");
    }

    /** Any task, by name and version: {@code CopyFiles@2}. */
    static Task task(String nameAndVersion) {
        return Task.of(nameAndVersion);
    }

    /** Keeps files of this run as an artifact. */
    static Publish publish(String path, String artifact) {
        return Publish.of(path, artifact);
    }

    /** Gets the artifacts of this run, {@code current}, or of a pipeline resource by its alias. */
    static Download download(String source) {
        return Download.of(source);
    }

    /** Gets no artifacts, which a deployment does by default. */
    static Download noDownload() {
        return Download.of("none");
    }

    /** Gets a package resource by its alias. */
    static GetPackage getPackage(String resource) {
        return GetPackage.of(resource);
    }

    /** Makes a resource of the environment for the review of a pull request. */
    static ReviewApp reviewApp(String resource) {
        return ReviewApp.of(resource);
    }

    /** The steps of a template file. */
    static StepTemplate template(String file) {
        return StepTemplate.of(file);
    }

    /** The steps of a template file with arguments. */
    static StepTemplate template(String file, Map<String, ?> arguments) {
        return StepTemplate.of(file, arguments);
    }

    /** Steps that are there only if a condition holds when the file is read. */
    static StepDirective when(Expression condition, Step... steps) {
        return StepDirective.of("if " + condition, steps);
    }

    /** Steps that are there once for each item of a list; they know it as {@code item}. */
    static StepDirective each(String item, Expression list, Step... steps) {
        return StepDirective.of("each " + item + " in " + list, steps);
    }

    /** The steps that a parameter was given. */
    static StepDirective insert(Parameter steps) {
        return StepDirective.insert(steps);
    }
}
