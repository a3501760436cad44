package io.cloudoven.terraform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.cloudoven.terraform.hcl.Body;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How the JSON looks; the one class that sets Jackson up. */
final class JsonText {
    /**
     * Terraform's JSON scanner looks for quotes by grapheme cluster, and so misses one that some character beyond
     * Latin joins with; those are written as escapes.
     */
    private static final int LAST_LATIN = 0x2ff;

    private JsonText() {}

    static void write(Body body, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer());
            json.setHighestNonEscapedChar(LAST_LATIN);
            new BodyWriter(json).write(body, List.of());
        }
        out.write('\n');
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
