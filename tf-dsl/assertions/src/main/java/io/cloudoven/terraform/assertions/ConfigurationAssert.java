package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Configuration;
import java.util.function.Function;

/** Assertions over a {@link Configuration}. */
public final class ConfigurationAssert extends AbstractConfigurationAssert<ConfigurationAssert, Configuration> {
    ConfigurationAssert(Configuration actual) {
        super(actual, ConfigurationAssert.class, Function.identity());
    }
}
