package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import org.jspecify.annotations.Nullable;

/** Assertions over an output. */
public final class OutputAssert extends AbstractBlockAssert<OutputAssert> {
    OutputAssert(Declaration actual) {
        super(actual, OutputAssert.class);
    }

    /**
     * It is written as a value.
     *
     * <pre>{@code
     * assertThat(blueprint).output("group_id").hasValue(group.id());     // passes
     * assertThat(blueprint).output("group_id").hasValue(cluster.id());   // fails
     * }</pre>
     */
    public OutputAssert hasValue(@Nullable Object expected) {
        return hasArgument("value", expected);
    }

    /**
     * Its value is hidden in what plan and apply print.
     *
     * <pre>{@code
     * assertThat(blueprint).output("kube_config").isSensitive();   // passes
     * assertThat(blueprint).output("group_id").isSensitive();      // fails
     * }</pre>
     */
    public OutputAssert isSensitive() {
        return hasArgument("sensitive", true);
    }
}
