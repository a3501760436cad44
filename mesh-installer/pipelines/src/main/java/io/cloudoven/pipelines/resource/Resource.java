package io.cloudoven.pipelines.resource;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.trigger.Filter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A repository, container, pipeline, build, package or webhook that a pipeline uses by an alias.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/resources">resources</a>
 */
public final class Resource extends Element<Resource> {
    private final Kind kind;

    private Resource(Kind kind, Fields fields) {
        super(fields);
        this.kind = kind;
    }

    @Override
    protected Resource with(Fields fields) {
        return new Resource(kind, fields);
    }

    /** A repository in the same organization: {@code project/name}. */
    public static Resource gitRepository(String alias, String name) {
        return of(Kind.REPOSITORY, alias).set("type", "git").set("name", name);
    }

    /** A repository on GitHub: {@code owner/name}, through a service connection. */
    public static Resource gitHubRepository(String alias, String name, String connection) {
        return of(Kind.REPOSITORY, alias)
                .set("type", "github")
                .set("name", name)
                .set("endpoint", connection);
    }

    /** A container image. */
    public static Resource container(String alias, String image) {
        return of(Kind.CONTAINER, alias).set("image", image);
    }

    /** Runs of another pipeline, by its name in Azure DevOps. */
    public static Resource pipeline(String alias, String source) {
        return of(Kind.PIPELINE, alias).set("source", source);
    }

    /** Builds of another system, such as {@code Jenkins}, through a service connection. */
    public static Resource build(String alias, String type, String connection, String source) {
        return of(Kind.BUILD, alias)
                .set("type", type)
                .set("connection", connection)
                .set("source", source);
    }

    /** A package on GitHub: {@code npm} or {@code NuGet}, through a service connection, {@code owner/name}. */
    public static Resource gitHubPackage(String alias, String type, String connection, String name) {
        return of(Kind.PACKAGE, alias)
                .set("type", type)
                .set("connection", connection)
                .set("name", name);
    }

    /** Calls of a webhook, through a service connection. */
    public static Resource webhook(String alias, String connection) {
        return of(Kind.WEBHOOK, alias).set("connection", connection);
    }

    /** A repository's branch or tag: {@code refs/tags/v1}. Default: its default branch. */
    public Resource ref(String ref) {
        return set("ref", ref);
    }

    /** A pipeline's branch, or a build's. */
    public Resource branch(String branch) {
        return set("branch", branch);
    }

    /** A pipeline's project. Default: the same. */
    public Resource project(String name) {
        return set("project", name);
    }

    /** A version of a package, a number of a run. */
    public Resource version(String version) {
        return set("version", version);
    }

    /** A container's registry, through a service connection. */
    public Resource endpoint(String connection) {
        return set("endpoint", connection);
    }

    /** An environment variable of a container. */
    public Resource env(String name, String value) {
        return put("env", name, value);
    }

    /** What is new there starts this pipeline. */
    public Resource triggers() {
        return set("trigger", true);
    }

    /** Runs of another pipeline on these branches, or pushes to these of a repository, start this one. */
    public Resource triggersOnBranches(String... branches) {
        return set("trigger", Map.of("branches", Filter.of(branches)));
    }

    /** Only webhook calls with this value at this path of their body. */
    public Resource filter(String path, String value) {
        Fields filter = Fields.ordered("path", "value").with("path", path).with("value", value);
        return add("filters", filter.inOrder());
    }

    String list() {
        return kind.list;
    }

    String alias() {
        return fields().text(kind.key);
    }

    @Override
    protected void check(Problems problems) {
        if (!alias().matches("[-_A-Za-z0-9]+")) {
            problems.at(kind.key).add("'" + alias() + "' is no alias; take letters, digits, dashes and underscores");
        }
        for (String name : fields().inOrder().keySet()) {
            if (!name.equals(kind.key) && !kind.fields().contains(name)) {
                problems.at(name).add("a " + kind.key + " has none; it has " + String.join(", ", kind.fields()));
            }
        }
        boolean onBranches = fields().get("trigger") instanceof Map<?, ?>;
        if (kind == Kind.REPOSITORY ? fields().has("trigger") && !onBranches : onBranches && kind != Kind.PIPELINE) {
            problems.at("trigger")
                    .add("only repositories and pipelines trigger on branches, and repositories on nothing else");
        }
    }

    private static Resource of(Kind kind, String alias) {
        String[] order =
                Stream.concat(Stream.of(kind.key), kind.fields().stream()).toArray(String[]::new);
        return new Resource(kind, Fields.ordered(order).with(kind.key, alias));
    }

    private enum Kind {
        REPOSITORY("repository", "repositories", "type name endpoint ref trigger"),
        CONTAINER("container", "containers", "image endpoint env trigger"),
        PIPELINE("pipeline", "pipelines", "project source branch version trigger"),
        BUILD("build", "builds", "type connection source branch version trigger"),
        PACKAGE("package", "packages", "type connection name version trigger"),
        WEBHOOK("webhook", "webhooks", "connection filters");

        private final String key;
        private final String list;
        private final String fields;

        Kind(String key, String list, String fields) {
            this.key = key;
            this.list = list;
            this.fields = fields;
        }

        List<String> fields() {
            return List.of(fields.split(" "));
        }
    }
}
