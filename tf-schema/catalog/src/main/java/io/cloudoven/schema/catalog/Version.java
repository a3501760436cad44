package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.SchemaException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provider's version, ordered as semantic versions are: {@code 1.2.3-beta.2} before {@code 1.2.3}.
 *
 * @param major raised for changes that break configurations
 * @param minor raised for additions
 * @param patch raised for corrections
 * @param preRelease what follows the hyphen, empty for a release
 * @param build what follows the plus sign, often empty; decides the order only where all else is equal
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>
 */
public record Version(long major, long minor, long patch, String preRelease, String build)
        implements Comparable<Version> {

    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final String IDENTIFIERS = "([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)";
    private static final Pattern SEMANTIC = Pattern.compile(
            NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-" + IDENTIFIERS + ")?(?:\\+" + IDENTIFIERS + ")?");
    static final int LONGEST = 200;

    private static final Comparator<Version> ORDER = Comparator.comparingLong(Version::major)
            .thenComparingLong(Version::minor)
            .thenComparingLong(Version::patch)
            .thenComparing(Version::preRelease, Version::comparePreReleases)
            .thenComparing(Version::build);

    /** @throws SchemaException if the parts make no semantic version */
    public Version {
        String text = text(major, minor, patch, preRelease, build);
        if (text.length() > LONGEST || !SEMANTIC.matcher(text).matches()) {
            throw noVersion(text);
        }
    }

    /**
     * Reads {@code 5.2.0}, {@code 5.2.0-beta1} and the like.
     *
     * @throws SchemaException if the text is no semantic version
     */
    public static Version parse(String text) {
        Matcher parts = SEMANTIC.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            throw noVersion(text);
        }
        return new Version(
                Long.parseLong(parts.group(1)),
                Long.parseLong(parts.group(2)),
                Long.parseLong(parts.group(3)),
                parts.group(4) == null ? "" : parts.group(4),
                parts.group(5) == null ? "" : parts.group(5));
    }

    /** Whether this is no pre-release. */
    public boolean isRelease() {
        return preRelease.isEmpty();
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code 5.2.0}. */
    @Override
    public String toString() {
        return text(major, minor, patch, preRelease, build);
    }

    private static String text(long major, long minor, long patch, String preRelease, String build) {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease)
                + (build.isEmpty() ? "" : "+" + build);
    }

    private static SchemaException noVersion(String text) {
        return new SchemaException(
                Names.shown(text) + " is no version; write major.minor.patch, such as 5.2.0 or 5.2.0-beta1");
    }

    private static int comparePreReleases(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        String[] ones = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = compareIdentifiers(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(ones.length, others.length);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static int compareIdentifiers(String one, String other) {
        boolean oneIsNumber = one.matches("[0-9]{1,18}");
        boolean otherIsNumber = other.matches("[0-9]{1,18}");
        if (oneIsNumber && otherIsNumber) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
        return oneIsNumber == otherIsNumber ? one.compareTo(other) : Boolean.compare(otherIsNumber, oneIsNumber);
    }
}
