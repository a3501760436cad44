package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;

/** Gets the sources of a repository. */
public final class Checkout extends AgentStep<Checkout> {
    private Checkout(Fields fields) {
        super(fields);
    }

    static Checkout of(String repository) {
        return new Checkout(ordered(
                        "checkout",
                        "clean",
                        "fetchDepth",
                        "fetchFilter",
                        "fetchTags",
                        "lfs",
                        "persistCredentials",
                        "submodules",
                        "path",
                        "sparseCheckoutDirectories")
                .with("checkout", repository));
    }

    @Override
    protected Checkout with(Fields fields) {
        return new Checkout(fields);
    }

    /** What earlier runs left is removed first. */
    public Checkout clean() {
        return set("clean", true);
    }

    /** How many commits to get; 0 for all. */
    public Checkout fetchDepth(int commits) {
        return set("fetchDepth", commits);
    }

    /** Which objects are left out, such as {@code tree:0}. */
    public Checkout fetchFilter(String filter) {
        return set("fetchFilter", filter);
    }

    /** Whether tags are got. */
    public Checkout fetchTags(boolean get) {
        return set("fetchTags", get);
    }

    /** Files in Git LFS are got too. */
    public Checkout lfs() {
        return set("lfs", true);
    }

    /** Later steps may push: Git keeps the token. */
    public Checkout persistCredentials() {
        return set("persistCredentials", true);
    }

    /** Submodules are got too: {@code true} for one level, {@code recursive} for all. */
    public Checkout submodules(String depth) {
        return set("submodules", depth);
    }

    /** Where to, below the agent's folder. Default: {@code s}. */
    public Checkout path(String folder) {
        return set("path", folder);
    }

    /** Only these folders, separated by spaces. */
    public Checkout sparseCheckoutDirectories(String folders) {
        return set("sparseCheckoutDirectories", folders);
    }
}
