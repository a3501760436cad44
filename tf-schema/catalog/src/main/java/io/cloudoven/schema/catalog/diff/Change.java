package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is another than before.
 *
 * @param definition in which resource, data source or the like
 * @param path where in it, such as {@code default_node_pool.vm_size}; empty for the definition itself
 * @param aspect what about it
 * @param before how it was; null where it was not there
 * @param after how it is; null where it is not there any more
 * @param breaks what configurations that were right with the version before have to do now; null where they can stay
 */
public record Change(
        DefinitionKey definition,
        String path,
        Aspect aspect,
        @Nullable String before,
        @Nullable String after,
        @Nullable String breaks) {

    /** Whether configurations that were right with the version before may not be with this one. */
    public boolean breaking() {
        return breaks != null;
    }

    /** Whether something is there that was not. */
    public boolean addition() {
        return before == null;
    }

    /** Whether something is not there any more. */
    public boolean removal() {
        return after == null;
    }

    /** Such as {@code resources/x_network: cidr: type string became list(string); rewrite its value}. */
    @Override
    public String toString() {
        return definition + ": " + line();
    }

    /** The same without the definition. */
    String line() {
        String what = addition()
                ? aspect.label() + " added" + (after == null || after.isEmpty() ? "" : ", " + after)
                : removal() ? aspect.label() + " removed" : aspect.label() + " " + before + " became " + after;
        return (path.isEmpty() ? "" : path + ": ") + what + (breaks == null ? "" : "; " + breaks);
    }
}
