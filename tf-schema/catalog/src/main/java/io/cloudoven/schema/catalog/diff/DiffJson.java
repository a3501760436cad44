package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

/** A diff as JSON. */
final class DiffJson {

    private DiffJson() {}

    static byte[] write(String title, List<Change> changes, List<Rename> renames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter json = new JsonWriter(out);
        json.object(() -> {
            json.field("diff", title);
            json.field("changes", () -> json.array(() -> changes.forEach(change -> change(json, change))));
            json.field("renames", () -> json.array(() -> renames.forEach(rename -> rename(json, rename))));
        });
        json.finish();
        return out.toByteArray();
    }

    private static void change(JsonWriter json, Change change) {
        json.object(() -> {
            json.field("definition", change.definition().toString());
            json.field("path", change.path());
            json.field("aspect", change.aspect().name().toLowerCase(Locale.ROOT));
            json.field("before", change.before());
            json.field("after", change.after());
            json.flag("breaking", change.breaking());
        });
    }

    private static void rename(JsonWriter json, Rename rename) {
        json.object(() -> {
            json.field("definition", rename.definition().toString());
            json.field("from", rename.from());
            json.field("to", rename.to());
        });
    }
}
