package io.cloudoven.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {
    private static final DistinctNames METHODS = DistinctNames.ofMethods(JavaNames::method);
    private static final DistinctNames CLASSES = DistinctNames.ofClasses(JavaNames::type);

    @Test
    void names_apart_keep_their_spelling() {
        assertThat(METHODS.settle(List.of("host_name", "hostname"), Set.of()))
                .isEqualTo(Map.of("host_name", "hostName", "hostname", "hostname"));
    }

    @Test
    void of_names_with_one_spelling_the_one_spelt_so_keeps_it() {
        assertThat(METHODS.settle(List.of("a_b", "aB", "a-b"), Set.of()))
                .isEqualTo(Map.of("aB", "aB", "a-b", "aB_2", "a_b", "aB_3"));
    }

    @Test
    void a_number_never_takes_the_name_of_another() {
        assertThat(DistinctNames.ofMethods(name -> name.replace("-", "")).settle(List.of("a", "a-", "a_2"), Set.of()))
                .isEqualTo(Map.of("a", "a", "a_2", "a_2", "a-", "a_3"));
    }

    @Test
    void classes_differ_in_more_than_capitals() {
        assertThat(CLASSES.settle(List.of("ip_rule", "iprule", "IPRULE"), Set.of()).values().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void names_that_are_taken_are_left_alone() {
        assertThat(CLASSES.settle(List.of("cloud", "disk"), Set.of("Cloud")))
                .isEqualTo(Map.of("cloud", "Cloud_2", "disk", "Disk"));
    }

    @Property(tries = 500)
    void names_are_distinct_and_do_not_depend_on_the_order(@ForAll("names") Set<String> names) {
        Map<String, String> settled = METHODS.settle(names, Set.of());
        assertThat(settled.keySet()).isEqualTo(names);
        assertThat(new HashSet<>(settled.values())).hasSameSizeAs(names);
        List<String> reversed = names.stream().sorted((a, b) -> b.compareTo(a)).toList();
        assertThat(METHODS.settle(reversed, Set.of())).isEqualTo(settled);
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return Arbitraries.strings()
                .withChars("aAbB2_-")
                .ofMinLength(1)
                .ofMaxLength(5)
                .set()
                .ofMaxSize(30);
    }
}
