package io.cloudoven.schema.model.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of a text, line by line. */
final class ProseReader {

    private static final int DEEPEST = 12;
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?: (.*))?");
    private static final Pattern ITEM = Pattern.compile("( {0,8}(?:[-*+]|(\\d{1,9})[.)]) +)(\\S.*)");
    private static final Pattern NOTE = Pattern.compile(" {0,3}(?:~>|->|!>|>) ?(.*)");
    private static final Pattern TABLE = Pattern.compile(" {0,3}\\|.*\\| *");

    private final List<String> lines;
    private final int depth;
    private final List<Prose> prose = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int next;

    ProseReader(String markdown) {
        this(markdown.lines().map(line -> line.replace("\t", "    ")).toList(), 0);
    }

    private ProseReader(List<String> lines, int depth) {
        this.lines = lines;
        this.depth = depth;
    }

    List<Prose> read() {
        while (next < lines.size()) {
            String line = lines.get(next);
            Matcher fence = FENCE.matcher(line);
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            Matcher note = NOTE.matcher(line);
            if (line.isBlank() || isRule(line)) {
                endParagraph();
                next++;
            } else if (fence.matches()) {
                code(fence.group(1));
            } else if (heading.matches()) {
                endParagraph();
                String text = heading.group(1) == null ? "" : heading.group(1).strip();
                prose.add(new Prose.Heading(SpanReader.read(text)));
                next++;
            } else if (TABLE.matcher(line).matches()) {
                table();
            } else if (depth < DEEPEST && note.matches()) {
                note();
            } else if (depth < DEEPEST && item.matches() && startsList(item)) {
                list(item.group(2) != null);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
                next++;
            }
        }
        endParagraph();
        return List.copyOf(prose);
    }

    /** A number in the middle of a paragraph is part of a sentence, unless it is the first of a list. */
    private boolean startsList(Matcher item) {
        return paragraph.isEmpty() || item.group(2) == null || item.group(2).equals("1");
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            prose.add(new Prose.Paragraph(SpanReader.read(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private void code(String fence) {
        endParagraph();
        List<String> code = new ArrayList<>();
        next++;
        while (next < lines.size() && !lines.get(next).strip().startsWith(fence)) {
            code.add(lines.get(next++));
        }
        next++;
        prose.add(new Prose.Listing(String.join("\n", code).stripIndent()));
    }

    private void table() {
        endParagraph();
        List<String> rows = new ArrayList<>();
        while (next < lines.size() && TABLE.matcher(lines.get(next)).matches()) {
            rows.add(lines.get(next++).strip());
        }
        prose.add(new Prose.Listing(String.join("\n", rows)));
    }

    private void note() {
        endParagraph();
        List<String> content = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).isBlank()) {
            Matcher line = NOTE.matcher(lines.get(next));
            content.add(line.matches() ? line.group(1) : lines.get(next));
            next++;
        }
        prose.add(new Prose.Note(new ProseReader(content, depth + 1).read()));
    }

    private void list(boolean numbered) {
        endParagraph();
        List<List<Prose>> items = new ArrayList<>();
        Matcher item = ITEM.matcher(lines.get(next));
        while (item.matches() && (item.group(2) != null) == numbered) {
            int indentation = item.group(1).length();
            int marker = indentation(lines.get(next));
            List<String> content = new ArrayList<>(List.of(item.group(3)));
            next++;
            while (next < lines.size() && continues(marker)) {
                content.add(unindented(lines.get(next++), indentation));
            }
            items.add(new ProseReader(content, depth + 1).read());
            item = ITEM.matcher(next < lines.size() ? lines.get(next) : "");
        }
        prose.add(new Prose.Items(numbered, List.copyOf(items)));
    }

    /** Whether the line belongs to an item: it is further in, or carries on a paragraph, and starts no other item. */
    private boolean continues(int marker) {
        String line = lines.get(next);
        if (line.isBlank()) {
            return next + 1 < lines.size()
                    && !lines.get(next + 1).isBlank()
                    && indentation(lines.get(next + 1)) > marker;
        }
        if (indentation(line) > marker) {
            return true;
        }
        boolean another = ITEM.matcher(line).matches() || HEADING.matcher(line).matches() || isRule(line);
        return !another && !lines.get(next - 1).isBlank();
    }

    /** Three dashes, stars or underscores, or more. */
    private static boolean isRule(String line) {
        String marks = line.replace(" ", "");
        return marks.length() >= 3
                && "-*_".indexOf(marks.charAt(0)) >= 0
                && marks.chars().allMatch(c -> c == marks.charAt(0));
    }

    private static int indentation(String line) {
        int indentation = 0;
        while (indentation < line.length() && line.charAt(indentation) == ' ') {
            indentation++;
        }
        return indentation;
    }

    private static String unindented(String line, int most) {
        return line.substring(Math.min(most, indentation(line)));
    }
}
