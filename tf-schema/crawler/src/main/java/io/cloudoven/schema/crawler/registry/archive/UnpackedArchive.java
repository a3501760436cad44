package io.cloudoven.schema.crawler.registry.archive;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an archive held.
 *
 * @param files the SHA-256 of each file, by its name in the archive
 * @param folders the names of the folders that the archive lists, each ending with a slash
 */
public record UnpackedArchive(Map<String, byte[]> files, Set<String> folders) {

    /** Takes copies. */
    public UnpackedArchive {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        folders = Set.copyOf(folders);
    }
}
