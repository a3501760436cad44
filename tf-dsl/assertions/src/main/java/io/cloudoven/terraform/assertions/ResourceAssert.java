package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.ProvidedBlock;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Assertions over a resource, data source or ephemeral resource, its arguments named by the methods that refer to them.
 *
 * <pre>{@code
 * assertThat(blueprint).resource(cluster)
 *         .hasArgument(KubernetesCluster::location, "westeurope")
 *         .hasArgument(c -> c.defaultNodePool().zones(), List.of("1", "2"));
 * }</pre>
 *
 * <p>A block with {@code count} or {@code for_each} is asked like any other; its arguments are as they are written, with
 * {@code each.key} in them.
 *
 * @param <R> the class of the block
 */
public final class ResourceAssert<R extends ProvidedBlock<R>> extends AbstractBlockAssert<ResourceAssert<R>> {
    private final R block;

    ResourceAssert(Declaration actual, R block) {
        super(actual, ResourceAssert.class);
        this.block = block;
    }

    /** Goes on with an argument or nested block, whether it is set or not: {@code argument(Subnet::name)}. */
    public ArgumentAssert argument(Function<R, ? extends Value<?>> argument) {
        // An instance, since a block with count or for_each cannot be referred to as a whole.
        Value<?> value = argument.apply(block.at(0));
        return argument(ArgumentPath.below(value.expression(), actual), value instanceof SetValue);
    }

    /**
     * An argument is written as a value, see {@link ArgumentAssert#isEqualTo}.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).hasArgument(Subnet::name, "apps");   // passes
     * assertThat(blueprint).resource(subnet).hasArgument(Subnet::name, "data");   // fails
     * }</pre>
     */
    public ResourceAssert<R> hasArgument(Function<R, ? extends Value<?>> argument, @Nullable Object expected) {
        argument(argument).isEqualTo(expected);
        return this;
    }

    /**
     * An argument or nested block is not written.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).hasNoArgument(Subnet::delegation);   // passes
     * assertThat(blueprint).resource(subnet).hasNoArgument(Subnet::name);         // fails
     * }</pre>
     */
    public ResourceAssert<R> hasNoArgument(Function<R, ? extends Value<?>> argument) {
        argument(argument).isNotSet();
        return this;
    }
}
