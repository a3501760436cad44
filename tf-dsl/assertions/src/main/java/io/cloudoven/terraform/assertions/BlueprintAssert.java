package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.project.Blueprint;

/** Assertions over a {@link Blueprint}. */
public final class BlueprintAssert extends AbstractConfigurationAssert<BlueprintAssert, Blueprint> {
    BlueprintAssert(Blueprint actual) {
        super(actual, BlueprintAssert.class, Blueprint::configuration);
    }

    /**
     * The blueprint has a name.
     *
     * <pre>{@code
     * assertThat(Blueprint.builder("shop").build()).isNamed("shop");   // passes
     * assertThat(Blueprint.builder("shop").build()).isNamed("store");  // fails
     * }</pre>
     */
    public BlueprintAssert isNamed(String name) {
        isNotNull();
        if (!actual.name().equals(name)) {
            failWithMessage(
                    "Expecting the blueprint to be named \"" + name + "\" but it is named \"" + actual.name() + "\"");
        }
        return this;
    }
}
