package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.variable.Secrets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A task: a packaged step with a name, a version and inputs.
 *
 * @param <T> the kind of task
 */
public abstract class TaskStep<T extends TaskStep<T>> extends AgentStep<T> {
    // Also as publisher.extension.contribution.name, and by id.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+@[0-9]+(\\.[0-9]+\\.[0-9]+)?");

    /** A task of these fields; for this library's own tasks. */
    protected TaskStep(Fields fields) {
        super(fields);
    }

    /** The fields of a task that has no inputs yet. */
    protected static Fields task(String nameAndVersion) {
        return ordered("task", "inputs").with("task", nameAndVersion);
    }

    /** This with an input. */
    protected T input(String name, String value) {
        return put("inputs", name, value);
    }

    /** This with an input. */
    protected T input(String name, boolean value) {
        return put("inputs", name, value);
    }

    /** This with an input. */
    protected T input(String name, int value) {
        return put("inputs", name, value);
    }

    /** Whether an input is set. */
    protected final boolean hasInput(String name) {
        return fields().map("inputs").containsKey(name);
    }

    /** Tells when an input is not set. */
    protected final void require(String name, String howToSet, Problems problems) {
        if (!hasInput(name)) {
            problems.at("inputs").at(name).add("is required; " + howToSet);
        }
    }

    @Override
    protected void check(Problems problems) {
        super.check(problems);
        String task = fields().text("task");
        if (!NAME.matcher(task).matches()) {
            problems.at("task").add("'" + task + "' is no task; give name and version: CopyFiles@2");
        }
        for (Map.Entry<String, ?> input : fields().map("inputs").entrySet()) {
            if (Secrets.isWrittenOut(input.getKey(), input.getValue().toString())
                    && input.getValue() instanceof String) {
                problems.at("inputs")
                        .at(input.getKey())
                        .add("looks like a secret, and the file is no place for its"
                                + " value; give a variable that holds it, $(name)");
            }
        }
    }
}
