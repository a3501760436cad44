package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionConstraintTest {

    private static final List<Version> OFFERED = Stream.of(
                    "3.117.1", "4.0.0-beta1", "4.0.0", "4.9.0", "4.10.2", "5.0.0-rc1", "5.0.0", "5.2.0", "6.0.0-alpha")
            .map(Version::parse)
            .toList();

    @Test
    void decides_as_terraforms_library_does() throws IOException {
        List<String> differences = new ArrayList<>();
        int decided = 0;
        for (String line : table()) {
            String[] fields = line.split("\t", -1);
            String decision = decision(fields[0], fields[1]);
            if (!decision.equals(fields[2])) {
                differences.add(line + " but here " + decision);
            }
            decided++;
        }

        assertThat(differences).isEmpty();
        assertThat(decided).isGreaterThan(700);
    }

    @Test
    void resolves_to_the_newest_that_will_do() {
        assertThat(newest("~> 4.0")).isEqualTo("4.10.2");
        assertThat(newest("~> 4.9.0")).isEqualTo("4.9.0");
        assertThat(newest(">= 3, < 5, != 4.10.2")).isEqualTo("4.9.0");
        assertThat(newest("5.0.0-rc1")).isEqualTo("5.0.0-rc1");
        assertThat(newest("")).isEqualTo("5.2.0");
        assertThat(VersionConstraint.parse("> 5.2.0").newest(OFFERED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=> 1", "v1.0", "^1.2", "1.x", "1.0.0.0", ">=  1", "1 2", ",", "1,,2", "> ", "~> 1.0.0-a..b"})
    void says_what_a_constraint_looks_like(String text) {
        assertThatThrownBy(() -> VersionConstraint.parse(text))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("such as");
    }

    @Property
    void is_read_as_it_is_written(@ForAll("constraints") VersionConstraint constraint) {
        assertThat(VersionConstraint.parse(constraint.toString())).isEqualTo(constraint);
    }

    @Property
    void allows_exactly_one_version_by_name(@ForAll("versions") Version version, @ForAll("versions") Version other) {
        VersionConstraint exactly = VersionConstraint.exactly(version);
        assertThat(exactly.allows(version)).isTrue();
        assertThat(exactly.allows(other)).isEqualTo(other.equals(version));
    }

    @Property
    void allows_nothing_more_with_another_comparison(
            @ForAll("constraints") VersionConstraint one, @ForAll("versions") Version version) {
        for (int n = 0; n < one.comparisons().size(); n++) {
            VersionConstraint fewer = new VersionConstraint(one.comparisons().subList(0, n));
            if (version.isRelease() && one.allows(version)) {
                assertThat(fewer.allows(version)).isTrue();
            }
        }
    }

    @Property
    void offers_only_what_it_allows(@ForAll("constraints") VersionConstraint constraint) {
        constraint.newest(OFFERED).ifPresent(newest -> {
            assertThat(constraint.allows(newest)).isTrue();
            assertThat(OFFERED).filteredOn(constraint::allows).allMatch(version -> version.compareTo(newest) <= 0);
        });
    }

    @Provide
    Arbitrary<Version> versions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 6);
        Arbitrary<String> pre = Arbitraries.of("", "", "", "beta1", "rc.1");
        return Combinators.combine(number, number, number, pre, Arbitraries.of("", "", "b7"))
                .as((a, b, c, p, build) -> new Version(a, b, c, p, build));
    }

    @Provide
    Arbitrary<VersionConstraint> constraints() {
        Arbitrary<VersionComparison> comparison = Combinators.combine(
                        Arbitraries.of(VersionComparison.Operator.class),
                        versions(),
                        Arbitraries.integers().between(1, 3))
                .as((operator, version, numbers) -> new VersionComparison(
                        operator,
                        new Version(
                                version.major(),
                                numbers > 1 ? version.minor() : 0,
                                numbers > 2 ? version.patch() : 0,
                                version.preRelease(),
                                version.build()),
                        numbers));
        return comparison.list().ofMaxSize(4).map(VersionConstraint::new);
    }

    private static String newest(String constraint) {
        return VersionConstraint.parse(constraint).newest(OFFERED).orElseThrow().toString();
    }

    private static String decision(String constraint, String version) {
        try {
            return String.valueOf(VersionConstraint.parse(constraint).allows(Version.parse(version)));
        } catch (SchemaException e) {
            return "refused";
        }
    }

    private static List<String> table() throws IOException {
        try (InputStream in =
                VersionConstraintTest.class.getResourceAsStream("/constraints/decided-by-go-versions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
