package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.crawler.plugin.grpc.GrpcConnection;
import io.cloudoven.schema.crawler.plugin.process.Handshake;
import io.cloudoven.schema.crawler.plugin.reply.DiagnosticReader;
import io.cloudoven.schema.crawler.plugin.reply.SchemaReader;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever a plugin sends, it is read or refused with an {@link IOException}; nothing else happens. */
class HostileInputTest {

    /** More bits of a schema reply: names, types and nested messages, to be mixed up. */
    private static final byte[] REPLY = {
        0x0a, 0x12, 0x08, 1, 0x12, 0x0e, 0x12, 0x0c, 0x0a, 1, 'a', 0x12, 8, '"', 's', 't', 'r', 'i', 'n', 'g', '"',
        0x22, 2, 8, 1, 0x12, 7, 0x0a, 1, 'r', 0x12, 2, 8, 3, 0x3a, 5, 0x0a, 1, 'f', 0x12, 0
    };

    private static final byte[] FRAMES = {
        0,
        0,
        0,
        4,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        1,
        1,
        4,
        0,
        0,
        0,
        1,
        (byte) 0x88,
        0,
        0,
        7,
        0,
        0,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        2,
        8,
        1,
        0,
        0,
        15,
        1,
        5,
        0,
        0,
        0,
        1,
        0,
        11,
        'g',
        'r',
        'p',
        'c',
        '-',
        's',
        't',
        'a',
        't',
        'u',
        's',
        1,
        '0'
    };

    @Property(tries = 5_000)
    void a_handshake_line(@ForAll String line) {
        refused(() -> Handshake.parse(line));
        refused(() -> Handshake.parse("1|5|" + line));
        refused(() -> Handshake.parse("1|6|tcp|" + line + "|grpc|AAAA"));
        refused(() -> Handshake.parse("1|6|unix|/s|grpc|" + line));
    }

    @Property(tries = 20_000)
    void a_reply(@ForAll @Size(max = 64) byte[] noise, @ForAll long seed, @ForAll boolean six) {
        for (byte[] reply : new byte[][] {noise, mixed(REPLY, seed)}) {
            ProviderAddress address = ProviderAddress.parse("a/b");
            SchemaReader reader = new SchemaReader(six ? 6 : 5, "b", ProviderSchema.builder(address));
            refused(() -> reader.schemas(reply));
            refused(() -> reader.identities(reply));
            refused(() -> DiagnosticReader.read(reply, 1));
        }
    }

    @Property(tries = 20_000)
    void frames(@ForAll @Size(max = 64) byte[] noise, @ForAll long seed) {
        for (byte[] frames : new byte[][] {noise, mixed(FRAMES, seed)}) {
            refused(() -> new GrpcConnection(new ByteArrayInputStream(frames), OutputStream.nullOutputStream(), 1 << 20)
                    .call("a/b", new byte[0]));
        }
    }

    private static byte[] mixed(byte[] bytes, long seed) {
        Random random = new Random(seed);
        byte[] mixed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            mixed[random.nextInt(mixed.length)] = (byte) random.nextInt(256);
        }
        return mixed;
    }

    private static void refused(Reading reading) {
        try {
            reading.read();
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }

    /** Reads something. */
    private interface Reading {
        void read() throws IOException;
    }
}
