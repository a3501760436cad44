package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DefinitionKey;
import java.util.List;
import java.util.Optional;

/** A diff as text: a heading a definition, a line a change. */
final class DiffText {

    private final StringBuilder text = new StringBuilder();
    private final List<Rename> renames;

    private DiffText(List<Rename> renames) {
        this.renames = renames;
    }

    static String write(String title, List<Change> changes, List<Rename> renames) {
        DiffText diff = new DiffText(renames);
        List<Change> breaking = changes.stream().filter(Change::breaking).toList();
        List<Change> others =
                changes.stream().filter(change -> !change.breaking()).toList();
        diff.line(title + ": " + count(changes.size(), "change")
                + (changes.isEmpty() ? "" : ", " + breaking.size() + " of them can break configurations"));
        diff.section("Can break:", breaking);
        diff.section("Does not break:", others);
        return diff.text.toString();
    }

    private void section(String heading, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        line("");
        line(heading);
        DefinitionKey last = null;
        for (Change change : changes) {
            if (!change.definition().equals(last)) {
                last = change.definition();
                line("  " + last);
            }
            line("    " + sign(change) + " " + change + rename(change));
        }
    }

    private String rename(Change change) {
        Optional<Rename> rename = change.aspect() == Aspect.REMOVED
                ? renames.stream()
                        .filter(each -> each.definition().equals(change.definition())
                                && each.from().equals(change.path()))
                        .findFirst()
                : Optional.empty();
        return rename.map(each -> "; renamed to " + each.to() + "?").orElse("");
    }

    private static String sign(Change change) {
        return switch (change.aspect()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            default -> "~";
        };
    }

    private static String count(int number, String what) {
        return number == 0 ? "no " + what : number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
