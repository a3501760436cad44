package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.json.CompactReader;
import io.cloudoven.schema.model.json.VersionManifest;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * One provider version as one text of JSON lines: the manifest, then a document a line, ordered by folder and name, so
 * that a change of one resource is a change of one line. Kept in memory as it is; only documents asked for are parsed.
 *
 * <p>Stores that are slow to ask, over a network or in a jar, keep one beside or in place of the documents, so that a
 * version is one read:
 *
 * <pre>{@code
 * byte[] text = Bundle.of(schema).toBytes();
 * StoredVersion same = Bundle.read(ProviderVersion.of("azurerm", "5.2.0"), "azurerm.jsonl", text);
 * }</pre>
 *
 * <p>Equal schemas give the same bytes. Immutable and thread-safe.
 */
public final class Bundle implements StoredVersion {

    /** How the names of files and blobs with bundles end: {@value}. */
    public static final String SUFFIX = ".jsonl";

    private final ProviderVersion version;
    private final VersionManifest manifest;
    private final String source;
    private final byte[] text;
    private final SortedMap<DefinitionKey, Line> lines;

    private record Line(int number, int start, int end) {}

    private Bundle(
            ProviderVersion version,
            VersionManifest manifest,
            String source,
            byte[] text,
            SortedMap<DefinitionKey, Line> lines) {
        this.version = version;
        this.manifest = manifest;
        this.source = source;
        this.text = text;
        this.lines = lines;
    }

    /**
     * The bundle of a schema.
     *
     * @throws SchemaException if the schema does not say its version or a name cannot be a file name
     */
    public static Bundle of(ProviderSchema schema) {
        VersionContents contents = VersionContents.of(schema);
        return of(contents.version(), contents.version() + ", packed", write(contents));
    }

    /** What tells a search index which documents it is of: the version, and the manifest that has their digest. */
    static String indexed(ProviderVersion version, String manifest) {
        return version.path() + " " + manifest;
    }

    private static byte[] write(VersionContents contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(contents.manifest().toJson());
        out.write('\n');
        contents.documents().values().forEach(document -> {
            out.writeBytes(document);
            out.write('\n');
        });
        return out.toByteArray();
    }

    /**
     * Finds the documents in a text.
     *
     * @param version which version it should be
     * @param source what to call the text in errors
     * @throws SchemaException if this is no bundle, that of another version, or not whole: the manifest's digest has to be
     *     that of the documents
     */
    public static Bundle read(ProviderVersion version, String source, byte[] text) {
        return of(version, source, text.clone());
    }

    /** The text is kept, not copied. */
    static Bundle of(ProviderVersion version, String source, byte[] text) {
        int firstEnd = endOfLine(source, text, 0);
        byte[] firstLine = Arrays.copyOf(text, firstEnd);
        VersionManifest manifest = VersionManifest.read(source, firstLine);
        if (!Arrays.equals(manifest.toJson(), firstLine)) { // such as a host in upper case, which means the same
            throw new SchemaException(source + " line 1 is not as it was written; import the schema again");
        }
        checkDigest(manifest, source, text, firstEnd + 1);
        CompactReader reader = new CompactReader();
        SortedMap<DefinitionKey, Line> lines = new TreeMap<>();
        int number = 1;
        for (int start = firstEnd + 1; start < text.length; ) {
            int end = endOfLine(source, text, start);
            number++;
            DefinitionKey key = reader.readKey(
                    source + " line " + number, Arrays.copyOfRange(text, start, Math.min(end, start + 512)));
            if (lines.put(key, new Line(number, start, end)) != null) {
                throw new SchemaException(source + " has " + key + " twice; import the schema again");
            }
            start = end + 1;
        }
        Names.check(lines.keySet());
        VersionContents.check(manifest, version, lines.keySet(), source);
        return new Bundle(version, manifest, source, text, lines);
    }

    @Override
    public ProviderVersion version() {
        return version;
    }

    /** What it says about its documents. */
    public VersionManifest manifest() {
        return manifest;
    }

    /** The whole text, in UTF-8. */
    public byte[] toBytes() {
        return text.clone();
    }

    @Override
    public SortedSet<DefinitionKey> keys() {
        return Collections.unmodifiableSortedSet((SortedSet<DefinitionKey>) lines.keySet());
    }

    @Override
    public byte[] read(DefinitionKey key) {
        Line line = line(key);
        return Arrays.copyOfRange(text, line.start(), line.end());
    }

    @Override
    public String source(DefinitionKey key) {
        return source + " line " + line(key).number();
    }

    private Line line(DefinitionKey key) {
        Line line = lines.get(key);
        if (line == null) {
            throw new SchemaException(source + " has no document " + Names.shown(key.toString()));
        }
        return line;
    }

    private static void checkDigest(VersionManifest manifest, String source, byte[] text, int start) {
        MessageDigest digest = VersionContents.sha256();
        digest.update(text, start, text.length - start);
        if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.sha256())) {
            throw new SchemaException(
                    source + ": the documents are not those the manifest was written for, their SHA-256"
                            + " differs; the file was changed or cut off, import the schema again");
        }
    }

    private static int endOfLine(String source, byte[] text, int start) {
        for (int i = start; i < text.length; i++) {
            if (text[i] == '\n') {
                return i;
            }
        }
        throw new SchemaException(
                source + ": the last line is not finished; the file was cut off, import the schema again");
    }
}
