package io.cloudoven.schema.crawler.plugin.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @Test
    void what_is_written_is_read() throws IOException {
        Map<String, String> fields = Map.of(":path", "/tfplugin6.Provider/GetProviderSchema", "te", "trailers");

        assertThat(Headers.read(Headers.write(fields))).isEqualTo(fields);
    }

    @Test
    void huffman_codes_are_read() throws IOException {
        // RFC 7541, C.4: "www.example.com", "no-cache", "custom-key", "custom-value"
        assertThat(huffman("f1e3c2e5f23a6ba0ab90f4ff")).isEqualTo("www.example.com");
        assertThat(huffman("a8eb10649cbf")).isEqualTo("no-cache");
        assertThat(huffman("25a849e95ba97d7f")).isEqualTo("custom-key");
        assertThat(huffman("25a849e95bb8e8b4bf")).isEqualTo("custom-value");
        assertThat(huffman("9acac8b21234da8f")).isEqualTo("grpc-status");
    }

    @Test
    void the_static_table_is_read() throws IOException {
        assertThat(Headers.read(bytes("88"))).isEqualTo(Map.of(":status", "200"));
        assertThat(Headers.read(bytes("8d"))).isEqualTo(Map.of(":status", "404"));
        assertThat(Headers.read(bytes("205f03612f62"))).isEqualTo(Map.of("content-type", "a/b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"80", "be", "ff8080808001", "3f01", "00", "000161", "0001610561", "00017f", "0081ff", "0081fe00"
            })
    void what_is_malformed_is_refused(String block) {
        assertThatThrownBy(() -> Headers.read(bytes(block))).isInstanceOf(IOException.class);
    }

    private static String huffman(String code) throws IOException {
        byte[] bytes = bytes(code);
        return Huffman.decode(bytes, 0, bytes.length);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
