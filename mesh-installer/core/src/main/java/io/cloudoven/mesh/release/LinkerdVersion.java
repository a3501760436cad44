package io.cloudoven.mesh.release;

import io.cloudoven.mesh.MeshException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Linkerd and of the charts that install it: {@code edge-26.8.3} comes with charts {@code 2026.8.3}.
 *
 * @param tag as Linkerd is called, such as {@code edge-26.8.3}
 * @param chart as its charts are numbered, such as {@code 2026.8.3}
 */
public record LinkerdVersion(String tag, String chart) {

    private static final Pattern TAG = Pattern.compile("edge-([0-9]{2})\\.([0-9]{1,2}\\.[0-9]{1,3})");
    private static final Pattern CHART = Pattern.compile("20([0-9]{2})\\.([0-9]{1,2}\\.[0-9]{1,3})");

    /**
     * Of either way to write it.
     *
     * @throws MeshException if it is neither
     */
    public static LinkerdVersion of(String version) {
        Matcher tag = TAG.matcher(version);
        if (tag.matches()) {
            return new LinkerdVersion(version, "20" + tag.group(1) + "." + tag.group(2));
        }
        Matcher chart = CHART.matcher(version);
        if (chart.matches()) {
            return new LinkerdVersion("edge-" + chart.group(1) + "." + chart.group(2), version);
        }
        throw new MeshException("\"" + version + "\" is no version of Linkerd; write it like edge-26.8.3, or like its"
                + " charts 2026.8.3");
    }

    @Override
    public String toString() {
        return tag;
    }
}
