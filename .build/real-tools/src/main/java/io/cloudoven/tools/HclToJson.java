package io.cloudoven.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real parser in WebAssembly, {@code @cdktf/hcl2json}: the structure of many files in one process. */
public final class HclToJson {
    private static final String SCRIPT = """
            const { parse } = require(process.argv[2]);
            const fs = require('fs');
            (async () => {
              const texts = JSON.parse(fs.readFileSync(process.argv[3]));
              const out = [];
              for (const text of texts) out.push(await parse('main.tf', text));
              fs.writeFileSync(process.argv[4], JSON.stringify(out));
              process.exit(0);
            })().catch(e => { console.error(e); process.exit(1); });
            """;

    private HclToJson() {}

    public static List<?> parse(Path directory, List<String> texts) throws IOException {
        Path module = Tools.npm("@cdktf/hcl2json");
        Path script = Files.writeString(directory.resolve("parse.js"), SCRIPT);
        Path in = Files.writeString(directory.resolve("in.json"), JsonValues.array(texts));
        Path out = directory.resolve("out.json");
        Tools.run(directory, "", "node", script, module, in, out);
        return (List<?>) JsonValues.parse(Files.readString(out));
    }
}
