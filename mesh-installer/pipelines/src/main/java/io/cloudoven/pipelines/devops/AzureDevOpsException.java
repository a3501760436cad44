package io.cloudoven.pipelines.devops;

import io.cloudoven.pipelines.problem.PipelineException;
import org.jspecify.annotations.Nullable;

/** Azure DevOps refused, or did not answer. */
public final class AzureDevOpsException extends PipelineException {
    private static final long serialVersionUID = 1L;

    private final int status;

    AzureDevOpsException(String message, int status, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The status of the answer; 0 when there was none. */
    public int status() {
        return status;
    }
}
