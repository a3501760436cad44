package io.cloudoven.pipelines.problem;

/**
 * One thing that is wrong with a pipeline.
 *
 * @param path where, for example {@code stages[0].jobs[1].steps[2].task}
 * @param message what is wrong and what to do about it
 */
public record Problem(String path, String message) {
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
