package io.cloudoven.mesh.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.linkerd.charts.LinkerdCharts;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerdsChecksTest {

    @Test
    void all_88_are_there_with_category_id_severity_and_retry_in_order() throws IOException {
        List<String> linkerds = Files.readAllLines(LinkerdCharts.shared().resolve("checks.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(field -> field[0] + " " + field[1] + " " + field[3] + " " + field[4])
                .toList();
        assertThat(linkerds).hasSize(88);
        assertThat(checks().filter(Check::isLinkerds)
                        .map(check -> check.category() + " " + check.id() + " "
                                + check.severity().name().toLowerCase(Locale.ROOT) + " "
                                + (check.retried() ? "retry" : "")))
                .containsExactlyElementsOf(linkerds);
    }

    @Test
    void each_says_in_own_words_what_is_so_and_what_to_do() throws IOException {
        List<String> theirs = Files.readAllLines(LinkerdCharts.shared().resolve("checks.tsv")).stream()
                .map(line -> line.split("\t", -1)[2])
                .toList();
        assertThat(checks()).allSatisfy(check -> {
            assertThat(check.description()).isNotBlank().isNotIn(theirs);
            assertThat(check.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.244.1.7, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.0.0.0/8, 10.4.0.0/16, true",
        "10.4.0.0/16, 10.0.0.0/8, false",
        "fd00::/8, fd12::1, true",
        "fd00::/8, fe80::1, false",
        "10.0.0.0/8, fd12::1, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false"
    })
    void networks_contain_addresses_and_networks(String network, String inner, boolean contained) {
        assertThat(Networks.of("192.168.0.0/16, " + network).contain(inner)).isEqualTo(contained);
    }

    private static Stream<Check> checks() {
        try (KubernetesClient client =
                new KubernetesClientBuilder().withConfig(Config.empty()).build()) {
            return Arrays.stream(CheckCategory.values())
                    .flatMap(category -> MeshChecks.builder(client).build().in(CheckSuite.of(category)).stream());
        }
    }
}
