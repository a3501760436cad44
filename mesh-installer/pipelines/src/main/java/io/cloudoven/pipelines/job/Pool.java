package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Where jobs run: on Microsoft's machines by image, on your own by the name of their pool.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pool">pool</a>
 */
public final class Pool extends Element<Pool> {
    private static final Fields EMPTY = Fields.ordered("name", "vmImage", "demands");

    private Pool(Fields fields) {
        super(fields);
    }

    @Override
    protected Pool with(Fields fields) {
        return new Pool(fields);
    }

    /** A machine of Microsoft's with this image, such as {@code ubuntu-24.04}. */
    public static Pool image(String vmImage) {
        return new Pool(EMPTY.with("vmImage", vmImage));
    }

    /** One of your own machines. */
    public static Pool named(String name) {
        return new Pool(EMPTY.with("name", name));
    }

    /** On no machine: for jobs that only wait, such as for a person. */
    public static Pool server() {
        return named("server");
    }

    /** What a machine must have: {@code java} or {@code Agent.OS -equals Linux}. */
    public Pool demands(String... demands) {
        return add("demands", (Object[]) demands);
    }

    /** {@code server}, a name where that is all, or the fields. */
    @Override
    public @Nullable Object tree() {
        return fields().has("name") && fields().inOrder().size() == 1 ? fields().text("name") : super.tree();
    }
}
