package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Waits for a person; in a job on {@code Pool.server()}: {@code ManualValidation@1}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/manual-validation-v1">ManualValidation@1</a>
 */
public final class ManualValidation extends TaskStep<ManualValidation> {
    private ManualValidation(Fields fields) {
        super(fields);
    }

    @Override
    protected ManualValidation with(Fields fields) {
        return new ManualValidation(fields);
    }

    /** Tells these people, one a line. */
    public static ManualValidation of(String people) {
        return new ManualValidation(task("ManualValidation@1")).input("notifyUsers", people);
    }

    /** What they are told. */
    public ManualValidation instructions(String text) {
        return input("instructions", text);
    }

    /** It goes on when nobody answers. Default: it fails. */
    public ManualValidation resumeOnTimeout() {
        return input("onTimeout", "resume");
    }
}
