package io.cloudoven.schema.crawler.registry;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.archive.Archive;
import io.cloudoven.schema.crawler.registry.archive.Limits;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.crawler.registry.verify.LockFile;
import io.cloudoven.schema.crawler.registry.verify.PublishedKey;
import io.cloudoven.schema.crawler.registry.verify.SignatureCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever comes in, it is read or refused with a {@link CrawlException}, and an archive writes only into its folder.
 *
 * <p>As a test it runs the inputs that are kept beside it. To look for others, one method at a time: {@code
 * JAZZER_FUZZ=1 mvn -pl tf-schema/crawler -am test -Dtest='InputFuzzTest#archive'
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class InputFuzzTest {

    private static final Limits SMALL = new Limits(50, 1 << 20, 100);

    @FuzzTest(maxDuration = "10m")
    void archive(byte[] bytes) throws IOException {
        Path temp = Files.createTempDirectory("fuzz");
        try {
            Path zip = Files.write(temp.resolve("package.zip"), bytes);
            Path folder = Files.createDirectory(temp.resolve("folder"));
            try {
                new Archive(zip, SMALL).unpack(folder);
            } catch (CrawlException e) {
                // refused
            }
            try (Stream<Path> children = Files.list(temp)) {
                if (children.count() != 2) {
                    throw new AssertionError("something was written outside of the folder");
                }
            }
        } finally {
            Folders.remove(temp);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void lockFile(byte[] bytes) {
        try {
            LockFile.parse("lock", new String(bytes, StandardCharsets.UTF_8));
        } catch (CrawlException e) {
            // refused
        }
    }

    @FuzzTest(maxDuration = "10m")
    void json(byte[] bytes) {
        try {
            JsonValue json = JsonValue.parse("reply", bytes);
            json.elementsOf("versions").forEach(OfferedVersion::read);
            OfferedPackage.read(URI.create("https://example.com/"), json);
        } catch (CrawlException e) {
            // refused
        }
    }

    @FuzzTest(maxDuration = "10m")
    void signature(FuzzedDataProvider data) {
        byte[] signature = data.consumeBytes(400);
        String key = new String(data.consumeRemainingAsBytes(), StandardCharsets.ISO_8859_1);
        for (String named : List.of(key, TimeKey.ARMORED)) {
            try {
                new SignatureCheck(List.of(), Instant.EPOCH)
                        .verify("signature", new byte[1], signature, List.of(new PublishedKey(named, "")));
                throw new AssertionError("nobody signed that");
            } catch (CrawlException e) {
                // refused
            }
        }
    }

    private static final class TimeKey {
        static final String ARMORED = TimeProvider.KEY.armored();
    }
}
