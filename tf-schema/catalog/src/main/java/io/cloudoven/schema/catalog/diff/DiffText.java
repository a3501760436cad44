package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;
import java.util.List;

/** A diff for people. */
final class DiffText {
    private DiffText() {}

    static String of(SchemaDiff diff) {
        StringBuilder text = new StringBuilder(diff.before())
                .append(" -> ")
                .append(diff.after())
                .append(": ");
        if (diff.isEmpty()) {
            return text.append("no change\n").toString();
        }
        List<Change> breaking = diff.breakingChanges();
        List<Change> others =
                diff.changes().stream().filter(change -> !change.breaking()).toList();
        text.append(diff.changes().size())
                .append(" changes, ")
                .append(breaking.size())
                .append(" of them breaking\n");
        section("Breaking", breaking, text);
        section("Not breaking", others, text);
        if (!diff.renames().isEmpty()) {
            text.append("\nPerhaps renamed\n");
            diff.renames().forEach(rename -> text.append("  ").append(rename).append('\n'));
        }
        return text.toString();
    }

    private static void section(String title, List<Change> changes, StringBuilder text) {
        if (changes.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        DefinitionKey last = null;
        for (Change change : changes) {
            if (!change.definition().equals(last)) {
                last = change.definition();
                text.append("  ").append(last).append('\n');
            }
            text.append("    ").append(change.line()).append('\n');
        }
    }
}
