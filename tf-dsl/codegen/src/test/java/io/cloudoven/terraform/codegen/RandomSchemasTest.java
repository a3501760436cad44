package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Compilation;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RandomSchemasTest {
    @Property(tries = 15)
    void whatever_the_names_are_the_source_compiles(@ForAll long seed) {
        Map<String, String> sources = Schemas.generate(new RandomSchemas(seed).provider());
        assertThat(sources.keySet().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(Compilation.of(sources).messages()).isEmpty();
    }

    @Property(tries = 10)
    void equal_schemas_give_equal_source(@ForAll long seed) {
        assertThat(Schemas.generate(new RandomSchemas(seed).provider()))
                .isEqualTo(Schemas.generate(new RandomSchemas(seed).provider()));
    }
}
