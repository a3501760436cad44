package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.CrawlException;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a package runs on, in Go's terms: {@code linux_amd64}.
 *
 * @param os the operating system, such as {@code linux}, {@code darwin} or {@code windows}
 * @param arch the processor, such as {@code amd64} or {@code arm64}
 */
public record Platform(String os, String arch) implements Comparable<Platform> {

    private static final Pattern PART = Pattern.compile("[a-z0-9]{1,20}");

    /** @throws CrawlException if a part is none */
    public Platform {
        if (!PART.matcher(os).matches() || !PART.matcher(arch).matches()) {
            throw new CrawlException(
                    Quoted.text(os + "_" + arch) + " is no platform; write one such as linux_amd64 or darwin_arm64");
        }
    }

    /**
     * Reads {@code linux_amd64} and the like.
     *
     * @throws CrawlException if the text is no platform
     */
    public static Platform parse(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 2) {
            throw new CrawlException(
                    Quoted.text(text) + " is no platform; write one such as linux_amd64 or darwin_arm64");
        }
        return new Platform(parts[0], parts[1]);
    }

    /** What this JVM runs on. */
    public static Platform current() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : name;
        String arch = switch (processor) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64", "arm64" -> "arm64";
            case "x86", "i386", "i686" -> "386";
            default -> processor;
        };
        return new Platform(os, arch);
    }

    @Override
    public int compareTo(Platform other) {
        return Comparator.comparing(Platform::os).thenComparing(Platform::arch).compare(this, other);
    }

    /** Such as {@code linux_amd64}. */
    @Override
    public String toString() {
        return os + "_" + arch;
    }
}
