package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import org.jspecify.annotations.Nullable;

/** Assertions over a variable. */
public final class VariableAssert extends AbstractBlockAssert<VariableAssert> {
    VariableAssert(Declaration actual) {
        super(actual, VariableAssert.class);
    }

    /**
     * It has a default value.
     *
     * <pre>{@code
     * assertThat(blueprint).variable("location").hasDefaultValue("westeurope");    // passes
     * assertThat(blueprint).variable("location").hasDefaultValue("northeurope");   // fails
     * }</pre>
     */
    public VariableAssert hasDefaultValue(@Nullable Object expected) {
        return hasArgument("default", expected);
    }

    /**
     * Whoever runs it must give it a value.
     *
     * <pre>{@code
     * assertThat(blueprint).variable("password").isRequired();   // passes
     * assertThat(blueprint).variable("location").isRequired();   // fails
     * }</pre>
     */
    public VariableAssert isRequired() {
        return hasNoArgument("default");
    }

    /**
     * Its value is hidden in what plan and apply print.
     *
     * <pre>{@code
     * assertThat(blueprint).variable("password").isSensitive();   // passes
     * assertThat(blueprint).variable("location").isSensitive();   // fails
     * }</pre>
     */
    public VariableAssert isSensitive() {
        return hasArgument("sensitive", true);
    }
}
