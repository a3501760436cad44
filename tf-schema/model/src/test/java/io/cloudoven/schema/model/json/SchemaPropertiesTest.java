package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SchemaPropertiesTest {

    private final CompactWriter compactWriter = new CompactWriter();
    private final CompactReader compactReader = new CompactReader();

    @Property(tries = 500)
    void any_definition_survives_the_compact_format(@ForAll long seed) {
        for (Definition definition : new RandomSchemas(seed).provider().definitions()) {
            byte[] document = compactWriter.write(definition);
            assertThat(document).doesNotContain('\n');
            Definition read = compactReader.read("x", document);
            assertThat(read).isEqualTo(definition);
            assertThat(compactWriter.write(read)).isEqualTo(document);
        }
    }

    @Property(tries = 300)
    void any_provider_survives_the_tools_format(@ForAll long seed) {
        ProviderSchema provider = new RandomSchemas(seed).provider();

        assertThat(readDocument(document(provider))).containsExactly(provider);
    }

    @Property(tries = 300)
    void facts_are_the_same_before_and_after_the_tools_format(@ForAll long seed) {
        ProviderSchema facts = new RandomSchemas(seed).provider().withoutDescriptions();

        assertThat(facts.withoutDescriptions()).isEqualTo(facts);
        assertThat(readDocument(document(facts))).containsExactly(facts);
    }

    @Property(tries = 2000)
    void a_damaged_compact_document_is_read_or_refused(@ForAll long seed) {
        Schema schema = new Schema(SchemaKind.RESOURCE, "x", 0, new RandomSchemas(seed).block(2));
        byte[] damaged = damaged(compactWriter.write(schema), seed);
        try {
            assertThat(compactReader.read("x.json", damaged)).isNotNull();
        } catch (SchemaException e) {
            assertThat(e).hasMessageContaining("x.json");
        }
    }

    @Property(tries = 2000)
    void a_damaged_document_of_the_tools_is_read_or_refused(@ForAll long seed) {
        byte[] damaged = damaged(document(new RandomSchemas(seed).provider()), seed);
        try {
            assertThat(readDocument(damaged)).isNotNull();
        } catch (SchemaException e) {
            assertThat(e).hasMessageContaining("x.json");
        }
    }

    @Property(tries = 200)
    void a_document_cut_off_anywhere_is_refused(@ForAll long seed) {
        Schema schema = new Schema(SchemaKind.RESOURCE, "x", 0, new RandomSchemas(seed).block(2));
        byte[] document = compactWriter.write(schema);
        byte[] cut = Arrays.copyOf(document, new Random(seed).nextInt(document.length));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> compactReader.read("x.json", cut))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("x.json");
    }

    private static byte[] damaged(byte[] document, long seed) {
        Random random = new Random(seed);
        byte[] damaged =
                random.nextInt(4) == 0 ? Arrays.copyOf(document, random.nextInt(document.length)) : document.clone();
        for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
            byte[] likely = "{}[]\":,0-1.eEntf\\u\0\n".getBytes(StandardCharsets.UTF_8);
            damaged[random.nextInt(damaged.length)] =
                    random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] document(ProviderSchema provider) {
        return new SchemaDocumentWriter().write(List.of(provider)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<ProviderSchema> readDocument(byte[] document) {
        return new SchemaDocumentReader(warning -> {}).read("x.json", new ByteArrayInputStream(document));
    }
}
