package io.cloudoven.schema.crawler.plugin;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.crawler.plugin.grpc.GrpcConnection;
import io.cloudoven.schema.crawler.plugin.process.Handshake;
import io.cloudoven.schema.crawler.plugin.reply.DiagnosticReader;
import io.cloudoven.schema.crawler.plugin.reply.SchemaReader;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.json.SchemaDocumentWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Whatever a plugin says, it is read or refused with an {@link IOException}, and a schema that was read can be written.
 *
 * <p>As a test it runs the inputs that are kept beside it. To look for others, one method at a time: {@code
 * JAZZER_FUZZ=1 mvn -pl tf-schema/crawler -am test -Dtest='PluginFuzzTest#frames'
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PluginFuzzTest {

    private static final ProviderAddress ADDRESS = ProviderAddress.parse("a/b");
    private static final int LONGEST_REPLY = 1 << 16;

    @FuzzTest(maxDuration = "10m")
    void handshake(byte[] bytes) {
        try {
            Handshake handshake = Handshake.parse(new String(bytes, StandardCharsets.UTF_8));
            if (handshake.protocol() != 5 && handshake.protocol() != 6) {
                throw new AssertionError("protocol " + handshake.protocol());
            }
        } catch (IOException e) {
            // refused
        }
    }

    /** The first byte chooses the protocol. */
    @FuzzTest(maxDuration = "10m")
    void reply(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] reply = Arrays.copyOfRange(bytes, 1, bytes.length);
        ProviderSchemaBuilder schema = ProviderSchema.builder(ADDRESS);
        SchemaReader reader = new SchemaReader(bytes[0] % 2 == 0 ? 6 : 5, ADDRESS.type(), schema);
        try {
            reader.schemas(reply);
            reader.identities(reply);
            new SchemaDocumentWriter().write(List.of(schema.build()));
        } catch (IOException e) {
            // refused
        }
        try {
            Diagnostic.lines(DiagnosticReader.read(reply, 1));
        } catch (IOException e) {
            // refused
        }
    }

    /** Everything that a plugin sends over its connection, in answer to two calls. */
    @FuzzTest(maxDuration = "10m")
    void frames(byte[] bytes) {
        try {
            GrpcConnection connection =
                    new GrpcConnection(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), LONGEST_REPLY);
            for (int call = 0; call < 2; call++) {
                if (connection.call("a/b", new byte[3]).length > LONGEST_REPLY) {
                    throw new AssertionError("a longer reply than is accepted");
                }
            }
        } catch (IOException e) {
            // refused
        }
    }
}
