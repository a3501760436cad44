package io.cloudoven.schema.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Definition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedIndexTest {

    private static final List<Definition> DEFINITIONS = RandomDefinitions.of(new Random(4));

    private final byte[] packed = SearchIndex.pack("digest 1", DEFINITIONS);

    @Test
    void answers_as_the_index_it_was_made_of() {
        SearchIndex index = SearchIndex.of(RandomDefinitions.ADDRESS, "shop 1.0.0", DEFINITIONS);
        assertThat(index.search("subnet", 10)).isNotEmpty();
        assertThat(unpack("digest 1", packed).orElseThrow().search("subnet", 10))
                .isEqualTo(index.search("subnet", 10));
    }

    @Test
    void is_none_of_other_documents_or_of_another_format() {
        assertThat(unpack("digest 2", packed)).isEmpty();
        assertThat(unpack("digest 10", packed)).isEmpty();
        String other = new String(packed, StandardCharsets.ISO_8859_1).replace("format 1", "format 2");
        assertThat(unpack("digest 1", other.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void is_none_when_a_byte_is_lost_or_changed() {
        for (int i = 0; i < packed.length; i++) {
            assertThat(unpack("digest 1", Arrays.copyOf(packed, i))).isEmpty();
            byte[] changed = packed.clone();
            changed[i] ^= 4;
            assertThat(unpack("digest 1", changed)).isEmpty();
        }
    }

    private static Optional<SearchIndex> unpack(String documents, byte[] packed) {
        return SearchIndex.unpack(RandomDefinitions.ADDRESS, "shop 1.0.0", documents, packed);
    }
}
