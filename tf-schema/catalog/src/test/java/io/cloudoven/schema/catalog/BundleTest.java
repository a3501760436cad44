package io.cloudoven.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final ProviderVersion VERSION = ProviderVersion.of("example.com/acme/shop", "1.0.0");
    private static final byte[] TEXT = Bundle.of(SmallProvider.version("1.0.0")).toBytes();

    @Test
    void has_the_manifest_and_then_a_document_a_line() {
        assertThat(new String(TEXT, StandardCharsets.UTF_8).lines())
                .hasSize(8)
                .first()
                .asString()
                .startsWith(
                        "{\"cloudoven\":1,\"kind\":\"manifest\",\"provider\":\"example.com/acme/shop\",\"version\":\"1.0.0\","
                                + "\"counts\":{\"data-sources\":1,\"ephemeral-resources\":1,\"functions\":1,\"identities\":1,"
                                + "\"provider\":1,\"resources\":2},\"sha256\":\"");
        assertThat(TEXT[TEXT.length - 1]).isEqualTo((byte) '\n');
    }

    @Test
    void finds_documents_by_line() {
        Bundle bundle = Bundle.read(VERSION, "shop.jsonl", TEXT);
        DefinitionKey till = new DefinitionKey("resources", "shop_till");

        assertThat(bundle.source(till)).isEqualTo("shop.jsonl line 8");
        assertThat(new String(bundle.read(till), StandardCharsets.UTF_8))
                .isEqualTo("{\"cloudoven\":1,\"kind\":\"resource\",\"name\":\"shop_till\",\"version\":0,\"block\":{}}");
    }

    @Test
    void is_only_what_it_says_it_is() {
        assertThatThrownBy(() -> Bundle.read(ProviderVersion.of("aws", "1.0.0"), "shop.jsonl", TEXT))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("not of registry.terraform.io/hashicorp/aws 1.0.0");
    }

    @Property(tries = 300)
    void refuses_whatever_was_changed(@ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte change) {
        byte[] changed = TEXT.clone();
        changed[place % TEXT.length] ^= change == 0 ? 1 : change;

        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("shop.jsonl");
    }

    /** Also where what is written there means the same. */
    @Test
    void refuses_a_change_of_any_byte_to_the_other_case() {
        for (int place = 0; place < TEXT.length; place++) {
            byte[] changed = TEXT.clone();
            changed[place] ^= 0x20;
            assertThatThrownBy(() -> read(changed)).as("byte " + place).isInstanceOf(SchemaException.class);
        }
    }

    @Property(tries = 300)
    void refuses_whatever_was_cut_off(@ForAll @IntRange(min = 0, max = 100_000) int length) {
        assertThatThrownBy(() -> read(Arrays.copyOf(TEXT, length % TEXT.length)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("shop.jsonl");
    }

    private static void read(byte[] text) {
        Bundle bundle = Bundle.read(VERSION, "shop.jsonl", text);
        bundle.readAll((key, document) -> {});
    }
}
