package io.cloudoven.pipelines.task;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.step.TaskStep;

/**
 * Keeps a folder from run to run: {@code Cache@2}.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/cache-v2">Cache@2</a>
 */
public final class Cache extends TaskStep<Cache> {
    private Cache(Fields fields) {
        super(fields);
    }

    @Override
    protected Cache with(Fields fields) {
        return new Cache(fields);
    }

    /** A folder, by a key: quoted texts and names of files, with {@code |} between them. */
    public static Cache of(String key, String folder) {
        return new Cache(task("Cache@2")).input("key", key).input("path", folder);
    }

    /** Beginnings of keys to take when there is nothing for the key; one a line. */
    public Cache restoreKeys(String keys) {
        return input("restoreKeys", keys);
    }
}
