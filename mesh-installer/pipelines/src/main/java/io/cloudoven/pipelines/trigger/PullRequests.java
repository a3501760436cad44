package io.cloudoven.pipelines.trigger;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which pull requests start a pipeline. For repositories on GitHub and Bitbucket; Azure Repos decides that in branch
 * policies and reads nothing here.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pr">pr</a>
 */
public final class PullRequests extends Element<PullRequests> {
    private static final Fields EMPTY = Fields.ordered("autoCancel", "branches", "paths", "drafts");

    private final boolean none;

    private PullRequests(boolean none, Fields fields) {
        super(fields);
        this.none = none;
    }

    @Override
    protected PullRequests with(Fields fields) {
        return new PullRequests(false, fields);
    }

    /** No pull request starts it. */
    public static PullRequests none() {
        return new PullRequests(true, EMPTY);
    }

    /** Pull requests into these branches start it. */
    public static PullRequests into(String... branches) {
        return new PullRequests(false, EMPTY).branches(filter -> filter.include(branches));
    }

    /** Into which branches. */
    public PullRequests branches(UnaryOperator<Filter> filter) {
        return set("branches", filter.apply(filter("branches")));
    }

    /** Which changed files count. */
    public PullRequests paths(UnaryOperator<Filter> filter) {
        return set("paths", filter.apply(filter("paths")));
    }

    /** Whether a push to the pull request cancels its run. Default: true. */
    public PullRequests autoCancel(boolean cancel) {
        return set("autoCancel", cancel);
    }

    /** Whether drafts count. Default: true. */
    public PullRequests drafts(boolean count) {
        return set("drafts", count);
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
