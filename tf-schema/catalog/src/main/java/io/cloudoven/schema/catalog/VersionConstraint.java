package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.SchemaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which versions of a provider will do, as configurations say it: {@code ~> 4.0}, {@code >= 1, < 2}, {@code != 1.4.1}.
 *
 * <p>All comparisons have to hold. Numbers left out are zeros, so {@code = 1} is {@code 1.0.0} alone. {@code ~>} lets the
 * last number grow that is written: {@code ~> 4.1} is at least 4.1.0 and less than 5.0.0, {@code ~> 4.1.2} less than
 * 4.2.0; a single number counts as two, {@code ~> 4} as {@code ~> 4.0}. A pre-release is allowed only where it is named
 * exactly, {@code = 5.3.0-beta1}, and no other comparison excludes it; build metadata counts only for {@code =} and
 * {@code !=}.
 *
 * @param comparisons what has to hold; none allows every release
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/version-constraints">version
 *     constraints</a>
 */
public record VersionConstraint(List<VersionComparison> comparisons) {

    /** Takes a copy. */
    public VersionConstraint {
        comparisons = List.copyOf(comparisons);
    }

    /** Every release. */
    public static VersionConstraint any() {
        return new VersionConstraint(List.of());
    }

    /** That version alone, also if it is a pre-release. */
    public static VersionConstraint exactly(Version version) {
        return new VersionConstraint(List.of(
                new VersionComparison(VersionComparison.Operator.EQUAL, version, VersionComparison.ALL_NUMBERS)));
    }

    /**
     * Reads comparisons separated by commas; a blank text allows every release.
     *
     * @throws SchemaException if the text is no constraint
     */
    public static VersionConstraint parse(String text) {
        List<VersionComparison> comparisons = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int comma = rest.indexOf(',');
            String comparison = comma < 0 ? rest : rest.substring(0, comma);
            comparisons.add(VersionComparison.parse(comparison.strip()));
            rest = comma < 0 ? "" : rest.substring(comma + 1).strip();
        }
        return new VersionConstraint(comparisons);
    }

    /** Whether a version will do. */
    public boolean allows(Version version) {
        boolean named = version.isRelease() || comparisons.stream().anyMatch(comparison -> comparison.names(version));
        return named && comparisons.stream().allMatch(comparison -> comparison.holds(version));
    }

    /** The newest version that will do, if any will. */
    public Optional<Version> newest(Collection<Version> offered) {
        return offered.stream().filter(this::allows).max(Comparator.naturalOrder());
    }

    /** Such as {@code >= 1, < 2}; empty if every release is allowed. */
    @Override
    public String toString() {
        return comparisons.stream().map(VersionComparison::toString).collect(Collectors.joining(", "));
    }
}
