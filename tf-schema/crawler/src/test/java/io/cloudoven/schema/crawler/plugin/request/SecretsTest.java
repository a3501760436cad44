package io.cloudoven.schema.crawler.plugin.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final Block INNER = Block.builder()
            .attribute(Attribute.builder("keys")
                    .type(new MapType(Primitive.STRING))
                    .optional()
                    .sensitive(true)
                    .build())
            .attribute(Attribute.builder("once")
                    .type(Primitive.STRING)
                    .optional()
                    .writeOnly(true)
                    .build())
            .attribute(
                    Attribute.builder("name").type(Primitive.STRING).optional().build())
            .build();

    private static final Block BLOCK = Block.builder()
            .block(new NestedBlock("oven", Nesting.LIST, 0, 0, INNER))
            .build();

    @Test
    void valuesOfSensitiveAndWriteOnlyAttributesAreMaskedHoweverDeep() {
        Secrets secrets = sent(Map.of("name", "bakery", "once", "hunter22", "keys", Map.of("a", "hunter22-and-more")));

        assertThat(secrets.masked("bakery: hunter22-and-more or hunter22?"))
                .isEqualTo("bakery: (sensitive value) or (sensitive value)?");
    }

    @Test
    void shortValuesAreLeft() {
        assertThat(sent(Map.of("once", "abc")).masked("abc")).isEqualTo("abc");
    }

    @Test
    void linesAndQuotedTextsAreFoundToo() {
        Secrets secrets = sent(Map.of("once", "first line\nsecond \"line\""));

        assertThat(secrets.masked("level=x second \"line\"")).isEqualTo("level=x (sensitive value)");
        assertThat(secrets.masked("{\"x\":\"first line\\nsecond \\\"line\\\"\"}"))
                .isEqualTo("{\"x\":\"(sensitive value)\"}");
    }

    private static Secrets sent(Map<String, ?> oven) {
        Secrets secrets = new Secrets();
        ConfigurationWriter.write(BLOCK, Map.of("oven", List.of(oven)), secrets);
        return secrets;
    }
}
