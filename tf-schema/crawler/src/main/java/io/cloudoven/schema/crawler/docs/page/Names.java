package io.cloudoven.schema.crawler.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The names a paragraph begins with.
 *
 * @param names the names; empty if it begins otherwise
 * @param end the index in the page's text where the names end
 */
record Names(List<String> names, int end) {

    private static final Names NONE = new Names(List.of(), 0);
    private static final Pattern NAME = Pattern.compile("\"?[A-Za-z_][\\w.\\[\\]<>*#-]*\"?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(,|/|and|or|&|,\\s*and|,\\s*or)?\\s*");
    private static final Pattern BARE = Pattern.compile("\\s*\\*?\\s*([a-z][a-z0-9_.]*)\\s*(?=[-–:(]|$)");
    private static final Pattern TOGETHER = Pattern.compile("\\s*(/|,|\\bor\\b|\\band\\b|&)\\s*");
    private static final Pattern TRAILING = Pattern.compile("\\s*[-:]?$");
    private static final String POSITIONS = "\"[<.";
    private static final Pattern LEAD = Pattern.compile("[\\s*+-]*");

    static Names of(Node paragraph) {
        List<String> names = new ArrayList<>();
        int end = 0;
        boolean open = true;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                continue;
            }
            if (node instanceof Text text) {
                String literal = text.getLiteral();
                if (names.isEmpty()) {
                    Matcher bare = BARE.matcher(literal);
                    if (node == paragraph.getFirstChild() && bare.lookingAt()) {
                        return new Names(
                                List.of(bare.group(1)),
                                text.getSourceSpans().get(0).getInputIndex() + bare.end(1));
                    }
                    if (!LEAD.matcher(literal).matches()) {
                        return NONE;
                    }
                    continue;
                }
                if (open && BETWEEN.matcher(literal).matches() && !literal.isBlank()) {
                    open = false;
                    continue;
                }
                break;
            }
            List<String> found = node instanceof Code
                            || node instanceof StrongEmphasis
                            || node instanceof Emphasis
                            || node instanceof Link
                    ? names(node)
                    : List.of();
            if (found.isEmpty() || !names.isEmpty() && open) {
                break;
            }
            names.addAll(found);
            end = Source.end(node);
            open = true;
        }
        return names.isEmpty() ? NONE : new Names(List.copyOf(names), end);
    }

    /** The names in one piece of code, such as {@code member/members}. */
    static List<String> names(Node node) {
        return split(Source.plain(node));
    }

    static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String part : TOGETHER.split(TRAILING.matcher(text.strip()).replaceFirst(""), -1)) {
            if (!NAME.matcher(part).matches()) {
                return List.of();
            }
            names.add(normal(part));
        }
        return names;
    }

    /** A name without quotes, positions and brackets: {@code disk.0.id} and {@code disk[0].id} are {@code disk.id}. */
    static String normal(String name) {
        if (POSITIONS.chars().noneMatch(c -> name.indexOf(c) >= 0)) {
            return name;
        }
        return name.replace("\"", "")
                .replaceAll("\\[[^\\]]*\\]|<[^>]*>", "")
                .replaceAll("\\.(\\d+|[*#])(?=\\.|$)", "")
                .replaceFirst("\\.$", "");
    }
}
