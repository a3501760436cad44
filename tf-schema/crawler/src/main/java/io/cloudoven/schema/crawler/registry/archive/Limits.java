package io.cloudoven.schema.crawler.registry.archive;

/**
 * How large an archive may be.
 *
 * @param entries the most files and folders in it
 * @param bytes the most bytes all files have together
 * @param ratio the most a file may grow when it is unpacked: its bytes for each byte in the archive
 */
public record Limits(int entries, long bytes, int ratio) {

    /** 10,000 entries, 4 GiB, and 200 times: the largest providers have a hundredth, a fourth and a fiftieth of these. */
    public static Limits standard() {
        return new Limits(10_000, 4L << 30, 200);
    }
}
