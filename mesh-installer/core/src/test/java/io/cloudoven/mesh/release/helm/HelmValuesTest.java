package io.cloudoven.mesh.release.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HelmValuesTest {

    @Test
    void no_text_that_may_be_secret_is_in_the_file() {
        HelmValues values = HelmValues.of(new TreeMap<>(Map.of(
                "count",
                3,
                "key",
                "-----BEGIN PRIVATE KEY-----",
                "list",
                List.of("one", Map.of("a.b", "two")),
                "number",
                "12")));
        assertThat(values.file())
                .isEqualTo("{\"count\":3,\"key\":\"\",\"list\":[\"\",{\"a.b\":\"\"}],\"number\":\"12\"}");
        assertThat(values.texts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("key", "-----BEGIN PRIVATE KEY-----", "list[0]", "one", "list[1].a\\.b", "two"));
    }
}
