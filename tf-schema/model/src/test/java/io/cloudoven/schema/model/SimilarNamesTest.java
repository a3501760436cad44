package io.cloudoven.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarNamesTest {
    private static final List<String> NAMES =
            List.of("cloud_subnet", "cloud_subnets", "cloud_subset", "cloud_network", "cloud_sub_network");

    @Test
    void three_that_differ_in_few_letters_are_told_the_closest_first() {
        assertThat(SimilarNames.of("cloud_subnett", NAMES))
                .containsExactly("cloud_subnet", "cloud_subnets", "cloud_subset");
        assertThat(SimilarNames.of("cloud_netwrok", NAMES)).containsExactly("cloud_network");
        assertThat(SimilarNames.of("something_else", NAMES)).isEmpty();
    }

    @Test
    void one_that_lacks_its_beginning_is_told_however_long_that_is() {
        assertThat(SimilarNames.of("subnet", NAMES)).containsExactly("cloud_subnet");
        assertThat(SimilarNames.of("network", NAMES)).containsExactly("cloud_network", "cloud_sub_network");
    }
}
