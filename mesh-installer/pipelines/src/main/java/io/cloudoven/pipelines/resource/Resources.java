package io.cloudoven.pipelines.resource;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pipeline uses beside its own repository. */
public final class Resources extends Element<Resources> {
    private static final Fields EMPTY =
            Fields.ordered("pipelines", "builds", "repositories", "containers", "packages", "webhooks");

    private Resources(Fields fields) {
        super(fields);
    }

    @Override
    protected Resources with(Fields fields) {
        return new Resources(fields);
    }

    /** Nothing. */
    public static Resources none() {
        return new Resources(EMPTY);
    }

    /** These and one more. */
    public Resources and(Resource resource) {
        return add(resource.list(), resource);
    }

    @Override
    public @Nullable Object tree() {
        return fields().inOrder().isEmpty() ? null : super.tree();
    }

    @Override
    protected void check(Problems problems) {
        Set<String> aliases = new HashSet<>();
        fields().inOrder().forEach((list, resources) -> {
            List<?> all = (List<?>) resources;
            for (int i = 0; i < all.size(); i++) {
                Resource resource = (Resource) all.get(i);
                if (!aliases.add(list + "/" + resource.alias())) {
                    problems.at(list).at(i).add("'" + resource.alias() + "' is there already; aliases are used once");
                }
            }
        });
    }
}
