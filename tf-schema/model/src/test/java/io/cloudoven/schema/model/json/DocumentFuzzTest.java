package io.cloudoven.schema.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes from strangers, read as schemas: an error that says where, or something that can be written and read again. */
class DocumentFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void schemas(byte[] document) {
        List<ProviderSchema> read;
        try {
            read = new SchemaDocumentReader().read("fuzz", new ByteArrayInputStream(document));
        } catch (SchemaException e) {
            assertThat(e).hasMessageContaining("fuzz");
            return;
        }
        byte[] written = new SchemaDocumentWriter().write(read).getBytes(StandardCharsets.UTF_8);
        assertThat(new SchemaDocumentReader().read("again", new ByteArrayInputStream(written)))
                .containsExactlyInAnyOrderElementsOf(read); // written in order of address
    }

    @FuzzTest(maxDuration = "10m")
    void compact(byte[] document) {
        try {
            assertThat(new CompactReader().read("fuzz", document)).isNotNull();
        } catch (SchemaException e) {
            assertThat(e).hasMessageContaining("fuzz");
        }
    }
}
