package io.cloudoven.pipelines.trigger;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which pushes start a pipeline; without one, Azure Pipelines starts it for pushes to any branch.
 *
 * <pre>{@code
 * Trigger.branches("main", "releases/*").paths(p -> p.include("k8s/*").exclude("k8s/README.md")).batch()
 * }</pre>
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/trigger">trigger</a>
 */
public final class Trigger extends Element<Trigger> {
    private static final Fields EMPTY = Fields.ordered("batch", "branches", "paths", "tags");

    private final boolean none;

    private Trigger(boolean none, Fields fields) {
        super(fields);
        this.none = none;
    }

    @Override
    protected Trigger with(Fields fields) {
        return new Trigger(false, fields);
    }

    /** No push starts it. */
    public static Trigger none() {
        return new Trigger(true, EMPTY);
    }

    /** Pushes to these branches start it. */
    public static Trigger branches(String... include) {
        return new Trigger(false, EMPTY).branches(filter -> filter.include(include));
    }

    /** Pushes of these tags start it. */
    public static Trigger tags(String... include) {
        return new Trigger(false, EMPTY).tags(filter -> filter.include(include));
    }

    /** Which branches count. */
    public Trigger branches(UnaryOperator<Filter> filter) {
        return set("branches", filter.apply(filter("branches")));
    }

    /** Which changed files count. */
    public Trigger paths(UnaryOperator<Filter> filter) {
        return set("paths", filter.apply(filter("paths")));
    }

    /** Which tags count. */
    public Trigger tags(UnaryOperator<Filter> filter) {
        return set("tags", filter.apply(filter("tags")));
    }

    /** While a run is going on, pushes wait and start one run together. */
    public Trigger batch() {
        return set("batch", true);
    }

    private Filter filter(String name) {
        return fields().get(name) instanceof Filter filter ? filter : Filter.all();
    }

    @Override
    protected Object distinction() {
        return none;
    }

    /** {@code none}, a list of branches where that is all, or the filters. */
    @Override
    public @Nullable Object tree() {
        if (none) {
            return "none";
        }
        List<?> branches = filter("branches").includedOnly();
        return !branches.isEmpty() && fields().inOrder().size() == 1 ? branches : super.tree();
    }
}
