package io.cloudoven.mesh.check;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows the latest version of Linkerd in each channel; asked at most once a run. */
@FunctionalInterface
public interface LatestVersions {

    /**
     * By the name of the channel: {@code edge} to {@code edge-26.8.3}.
     *
     * <p>What it throws, as a source on the network may, is a failed check.
     */
    Map<String, String> byChannel();

    /** Those that are known: {@code edge-26.8.3}. */
    static LatestVersions of(String... versions) {
        Map<String, String> known = Arrays.stream(versions)
                .collect(Collectors.toUnmodifiableMap(LatestVersions::channel, Function.identity()));
        return () -> known;
    }

    /** The channel of a version: what is before its first hyphen. */
    static String channel(String version) {
        int hyphen = version.indexOf('-');
        return hyphen < 0 ? "" : version.substring(0, hyphen);
    }

    /** What is wrong with a version, if it is not the latest of its channel. */
    static Optional<String> behind(Map<String, String> latest, String version) {
        String newest = latest.get(channel(version));
        if (newest == null) {
            return Optional.of("the latest version of the channel of " + version + " is not known");
        }
        return newest.equals(version)
                ? Optional.empty()
                : Optional.of("is " + version + ", and the latest is " + newest);
    }
}
