package io.cloudoven.terraform.project;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.json.TerraformJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One file of a module, written as a stream.
 *
 * @param stem its name without the suffix of a syntax: {@code main}
 * @param json whether it is written in the JSON syntax
 */
record ModuleFile(String stem, Body body, boolean json) {
    static final String HCL_SUFFIX = ".tf";
    static final String JSON_SUFFIX = ".tf.json";

    static List<ModuleFile> hcl(Configuration configuration) {
        return of(configuration, false);
    }

    static List<ModuleFile> json(Configuration configuration) {
        return of(configuration, true);
    }

    private static List<ModuleFile> of(Configuration configuration, boolean json) {
        List<ModuleFile> files = new ArrayList<>();
        for (Map.Entry<String, Body> file : configuration.files().entrySet()) {
            String name = file.getKey();
            files.add(new ModuleFile(name.substring(0, name.length() - HCL_SUFFIX.length()), file.getValue(), json));
        }
        return files;
    }

    String name() {
        return stem + (json ? JSON_SUFFIX : HCL_SUFFIX);
    }

    /** Writes the text as UTF-8; leaves {@code out} open. */
    void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (json) {
            TerraformJson.write(body, text);
        } else {
            body.writeTo(text);
        }
        text.flush();
    }

    /** The name: what is in it may be secret. */
    @Override
    public String toString() {
        return name();
    }
}
