package io.cloudoven.terraform.json;

import io.cloudoven.terraform.hcl.Body;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A configuration as Terraform's JSON syntax, which evaluates to what its HCL text does.
 *
 * <pre>{@code
 * Files.writeString(Path.of("main.tf.json"), TerraformJson.toJson(body));
 * }</pre>
 *
 * <p>Attributes keep their order and blocks of a type are gathered under its first one; within another block, blocks
 * keep their order even across labels. Comments of a body become its {@code "//"} property. Where Terraform takes an
 * argument for a reference or a keyword, the JSON string is the expression itself; everywhere else it is a template.
 */
public final class TerraformJson {
    private TerraformJson() {}

    /**
     * The JSON text, indented by two spaces and ending with a newline.
     *
     * @throws IllegalStateException when Jackson is not on the class path; the message names the dependency to add
     */
    public static String toJson(Body body) {
        StringWriter text = new StringWriter();
        try {
            write(body, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes what {@link #toJson} returns without building it in memory; leaves {@code out} open.
     *
     * @throws IllegalStateException when Jackson is not on the class path; the message names the dependency to add
     */
    public static void write(Body body, Writer out) throws IOException {
        try {
            JsonText.write(body, out);
        } catch (NoClassDefFoundError e) {
            if (e.getMessage() != null && e.getMessage().contains("com/fasterxml/jackson/core")) {
                throw new IllegalStateException(
                        "Terraform's JSON syntax is written with Jackson, which is not on the"
                                + " class path; add the dependency com.fasterxml.jackson.core:jackson-core, 2.16 or newer",
                        e);
            }
            throw e;
        }
    }
}
