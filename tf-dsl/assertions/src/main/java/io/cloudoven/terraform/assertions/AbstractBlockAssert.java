package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions over one block, its arguments named by path: {@code default_node_pool.node_count}, {@code
 * subnet[1].name}.
 *
 * @param <S> the class of the assertion itself
 */
public abstract class AbstractBlockAssert<S extends AbstractBlockAssert<S>> extends AbstractAssert<S, Declaration> {
    AbstractBlockAssert(Declaration actual, Class<?> self) {
        super(actual, self);
    }

    /** Goes on with an argument or nested block, whether it is set or not. */
    public ArgumentAssert argument(String path) {
        return argument(ArgumentPath.parse(path), false);
    }

    /**
     * An argument is written as a value, see {@link ArgumentAssert#isEqualTo}.
     *
     * <pre>{@code
     * assertThat(blueprint).block("azurerm_subnet.main").hasArgument("name", "apps");   // passes
     * assertThat(blueprint).block("azurerm_subnet.main").hasArgument("name", "data");   // fails
     * }</pre>
     */
    public S hasArgument(String path, @Nullable Object expected) {
        argument(path).isEqualTo(expected);
        return myself;
    }

    /**
     * An argument or nested block is not written.
     *
     * <pre>{@code
     * assertThat(blueprint).block("azurerm_subnet.main").hasNoArgument("delegation");   // passes
     * assertThat(blueprint).block("azurerm_subnet.main").hasNoArgument("name");         // fails
     * }</pre>
     */
    public S hasNoArgument(String path) {
        argument(path).isNotSet();
        return myself;
    }

    final ArgumentAssert argument(ArgumentPath path, boolean unordered) {
        isNotNull();
        ArgumentAssert argument = new ArgumentAssert(actual, path, unordered);
        return info.hasDescription() ? argument.as(info.description()) : argument;
    }
}
