package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.SchemaException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void is_ordered_as_semantic_versions_are() {
        List<Version> ordered = List.of(
                        "0.9.10",
                        "1.0.0-alpha",
                        "1.0.0-alpha.1",
                        "1.0.0-alpha.beta",
                        "1.0.0-beta.2",
                        "1.0.0-beta.11",
                        "1.0.0-rc.1",
                        "1.0.0",
                        "1.0.0+a",
                        "1.0.1",
                        "1.2.0",
                        "1.10.0",
                        "10.0.0")
                .stream()
                .map(Version::parse)
                .toList();
        List<Version> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled);

        assertThat(shuffled.stream().sorted()).isEqualTo(ordered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2.0", "0.0.0", "1.2.3-beta.1+build-7", "1.0.0--", "999999999999999999.0.0"})
    void is_written_as_it_is_read(String text) {
        assertThat(Version.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2",
                "v1.2.3",
                "1.2.3.4",
                "01.2.3",
                "1.2.3-",
                "1.2.3+",
                "1.2.x",
                "../1.2.3",
                "1.2.3/..",
                "1.2.3-a..b",
                "1.2.3\n",
                "-1.2.3",
                "9999999999999999999.0.0"
            })
    void refuses_what_is_no_version(String text) {
        assertThatThrownBy(() -> Version.parse(text))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("such as 5.2.0");
    }
}
