package io.cloudoven.schema.crawler.docs.page;

import io.cloudoven.schema.model.CodeSample;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Keeps what a page says outside its groups of entries, by the section it says it in. */
final class Sections {

    private static final Pattern KIND = Pattern.compile(
            "(?i)(resource|data source|ephemeral( resource)?|list resource|action|function)s?\\s*:\\s*");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)(example|usage|basic|sample)s?\\b.*");
    private static final Pattern NO_ENTRIES =
            Pattern.compile("(?i)(example|usage|import|api providers|disclaimer|user project override).*");
    private static final Pattern SENDS = Pattern.compile(
            "(?is)(?!.*\\bdeprecated\\b)"
                    + "(.*\\b(see|refer|refers|same|identical|documented|described)\\b.*|.*\\b(all|available) (arguments|attributes)\\b.*)");
    private static final Pattern DEPRECATED =
            Pattern.compile("(?is).*\\b(resource|data source|action)\\b[^.]*\\bdeprecated\\b.*");
    private static final int LONGEST_SUMMARY = 300;

    private record Level(int level, String title) {}

    private final Deque<Level> path = new ArrayDeque<>();
    private @Nullable String title;
    private @Nullable String deprecation;
    private boolean started;
    private final List<String> description = new ArrayList<>();
    private final List<CodeSample> examples = new ArrayList<>();
    private final List<CodeSample> imports = new ArrayList<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final List<String> references = new ArrayList<>();

    void heading(int level, String text, List<String> codes) {
        if (level == 1 && title == null) {
            title = KIND.matcher(text).replaceFirst("").replaceFirst("(?i)\\s*\\((resource|data source)\\)$", "");
            return;
        }
        while (!path.isEmpty() && path.getLast().level() >= level) {
            path.removeLast();
        }
        path.addLast(new Level(level, text));
        started = true;
        subjects.addAll(codes);
        subjects.add(text);
    }

    List<String> headings() {
        return path.stream().map(Level::title).toList();
    }

    /** Whether lists here are entries: not before the first section, nor among examples or imports. */
    boolean documents() {
        return started
                && path.stream()
                        .noneMatch(level -> NO_ENTRIES.matcher(level.title()).matches());
    }

    void description(String markdown, Node paragraph) {
        if (!started) {
            description.add(markdown);
            if (deprecation == null && DEPRECATED.matcher(markdown).matches()) {
                deprecation = markdown.replaceFirst("^[-~!]>\\s*", "");
            }
            refer(markdown, Source.codes(paragraph), Source.links(paragraph));
        }
    }

    void list(List<Entry> items) {
        if (!started) {
            items.forEach(item -> subjects.addAll(item.names()));
        }
    }

    void refer(String markdown, List<String> codes, List<String> targets) {
        if (SENDS.matcher(markdown).matches()) {
            references.addAll(codes);
            references.addAll(targets);
        }
    }

    void code(@Nullable String info, String code) {
        String language = info == null ? "" : info.strip().replaceFirst("\\s.*", "");
        if (!started || within("import")) {
            (started ? imports : examples).add(new CodeSample(null, language, code));
        } else if (path.stream()
                .anyMatch(level -> EXAMPLE.matcher(level.title()).lookingAt())) {
            String heading = path.getLast().title().replaceFirst("(?i)^example usages?\\s*[-–:(]*\\s*", "");
            examples.add(new CodeSample(heading.isBlank() ? null : heading.replaceFirst("\\)$", ""), language, code));
        }
    }

    private boolean within(String word) {
        return path.stream()
                .anyMatch(level -> level.title().toLowerCase(Locale.ROOT).startsWith(word));
    }

    Page page(FrontMatter frontMatter, List<Group> groups) {
        String text = String.join("\n\n", description);
        String summary = frontMatter.field("description");
        return new Page(
                title,
                summary == null ? firstSentence() : summary,
                text.isEmpty() ? null : text,
                frontMatter.field("subcategory"),
                deprecation,
                List.copyOf(examples),
                List.copyOf(imports),
                groups,
                Set.copyOf(subjects),
                List.copyOf(references));
    }

    private @Nullable String firstSentence() {
        if (description.isEmpty()) {
            return null;
        }
        String first = description.get(0);
        int end = first.indexOf(". ");
        String sentence = end < 0 ? first : first.substring(0, end + 1);
        return sentence.length() > LONGEST_SUMMARY
                ? sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_SUMMARY / 2)) + "…"
                : sentence;
    }
}
