package io.cloudoven.schema.discovery.terminal;

import io.cloudoven.schema.discovery.outline.Entry;
import io.cloudoven.schema.discovery.outline.Outline;
import io.cloudoven.schema.discovery.outline.Presence;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page from its title to its last example. */
final class PageWriter {

    private static final String MARGIN = "  ";

    private final Outline outline;
    private final String source;
    private final Sheet sheet;

    PageWriter(Outline outline, String source, int width, boolean colours) {
        this.outline = outline;
        this.source = source;
        this.sheet = new Sheet(width, colours);
    }

    String write() {
        title();
        EntryWriter entries = new EntryWriter(sheet);
        if (outline.key().folder().equals(Function.FOLDER)) {
            group("Parameters", outline.body().entries(), entries, true);
            heading("Returns");
            sheet.line(MARGIN, outline.result());
        } else {
            group("Required", outline.body().entries(Presence.REQUIRED), entries, false);
            group("Optional", outline.body().entries(Presence.OPTIONAL), entries, false);
            group("Read-only", outline.body().entries(Presence.READ_ONLY), entries, false);
        }
        documentation(outline.documentation());
        return sheet.text();
    }

    private void title() {
        sheet.line("", Ink.TITLE, outline.name());
        sheet.line("", outline.kind() + (source.isEmpty() ? "" : " of " + source));
        prose(outline.text());
        if (outline.deprecated()) {
            sheet.blank();
            sheet.line(MARGIN, Ink.WARNING, "deprecated");
            prose(outline.advice());
        }
    }

    private void prose(String markdown) {
        List<String> lines = ProseLines.of(markdown, sheet.width() - 2 * MARGIN.length());
        if (!lines.isEmpty()) {
            sheet.blank();
            lines.forEach(line -> sheet.line(MARGIN, line));
        }
    }

    private void group(String heading, List<Entry> group, EntryWriter entries, boolean presence) {
        if (!group.isEmpty()) {
            heading(heading);
            entries.write(group, MARGIN, "", presence);
        }
    }

    private void heading(String heading) {
        sheet.blank();
        sheet.line("", Ink.HEADING, heading);
        sheet.blank();
    }

    private void documentation(Documentation documentation) {
        samples("Example", documentation.examples());
        samples("Import", documentation.imports());
        if (!documentation.timeouts().isEmpty()) {
            heading("Timeouts");
            String timeouts = documentation.timeouts().entrySet().stream()
                    .map(timeout -> timeout.getKey() + " " + timeout.getValue())
                    .collect(Collectors.joining(", "));
            sheet.line(MARGIN, timeouts);
        }
    }

    private void samples(String heading, List<CodeSample> samples) {
        for (CodeSample sample : samples) {
            heading(sample.title() == null ? heading : heading + ": " + sample.title());
            sample.code().lines().forEach(line -> sheet.line(MARGIN, line));
        }
    }
}
