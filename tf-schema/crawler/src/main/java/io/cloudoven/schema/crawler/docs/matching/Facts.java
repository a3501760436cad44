package io.cloudoven.schema.crawler.docs.matching;

import io.cloudoven.schema.crawler.docs.page.Entry;
import io.cloudoven.schema.model.ArgumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in the text of one entry what it says of defaults, allowed values, replacement and deprecation. */
final class Facts {

    private static final int LONGEST_DEFAULT = 80;
    private static final Pattern DEFAULT = Pattern.compile(
            "(?i)\\b(?:defaults?(?: value)?(?: is| to|:)(?: set)?(?: to)?|default(?= `))\\s*[:=]?\\s*(`[^`]*`|\"[^\"]*\"|[^\\s`][^;)\\n]*)");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.,](?=\\s|$)| (?:if|when|and|unless|for|which) |\\*\\*");
    private static final Pattern VALUES = Pattern.compile(
            "(?i)\\b(?:(?:possible|valid|allowed|supported|accepted|available|acceptable|permitted)(?: \\w+)? ?"
                    + "(?:values?|options?|types?|choices)?|values?|options|must be(?: one of)?|can be(?: set to)?(?: one of)?"
                    + "|choose from|one of)"
                    + "(?: for (?:this|the) \\w+| of `\\w+`)?"
                    + "(?:\\s*(?:are|is|be|include|includes|including|can be|may be)?(?: either| one of| one of the following| the following)?\\s*[:(]?\\s*)(?=\\[?[`\"])");
    private static final Pattern VALUE = Pattern.compile("`([^`]+)`|\"([^\"\\s]+)\"");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)(\\s|,|/|\\bor\\b|\\band\\b|&|\\||\\[|\\]|:|\\([^()]*\\)|\\*)*");
    private static final Pattern REPLACES =
            Pattern.compile("(?i)(?<!not )(?<!n't )\\b(forces? (a )?(new|replace|re-?creation"
                    + "|recreation)|requires? (a )?(replacement|new resource)|(must|will) be (re-?created|replaced)|"
                    + "force new resource|trigger recreation)");
    private static final Pattern DEPRECATED = Pattern.compile(
            "(?i)^[\\s*_(\\[!~>-]*deprecated\\b|\\b(this|the) [\\w` ]{0,60}\\b(is|has been|are) (now )?\\**deprecated\\b|`\\s+(is|has been) \\**deprecated\\b");

    private Facts() {}

    /** What an entry says; null if it has no text. */
    static @Nullable ArgumentText of(Entry entry, boolean withItems) {
        String text = withItems ? entry.fullText() : entry.text();
        if (text.isBlank()) {
            return null;
        }
        List<String> values = values(entry);
        return new ArgumentText(
                text.strip(),
                defaultValue(entry),
                values,
                REPLACES.matcher(entry.marks()).find()
                        || REPLACES.matcher(firstParagraphs(text)).find(),
                deprecation(entry));
    }

    private static String firstParagraphs(String text) {
        int note = text.indexOf("\n\n");
        return note < 0 ? text : text.substring(0, note);
    }

    static @Nullable String defaultValue(Entry entry) {
        String found = defaultIn(firstParagraphs(entry.text()));
        return found == null ? defaultIn(entry.marks()) : found;
    }

    private static @Nullable String defaultIn(String text) {
        Matcher matcher = DEFAULT.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String value = matcher.group(1);
        if (!value.startsWith("`") && !value.startsWith("\"")) {
            Matcher end = SENTENCE_END.matcher(value);
            value = end.find() ? value.substring(0, end.start()) : value;
        }
        value = value.replace("`", "").replaceAll("^\"|\"$", "").strip();
        return value.isEmpty() || value.length() > LONGEST_DEFAULT ? null : value;
    }

    private static List<String> values(Entry entry) {
        String text = firstParagraphs(entry.text());
        Matcher announced = VALUES.matcher(text);
        List<String> values = new ArrayList<>();
        while (announced.find() && values.size() < 2) {
            values = listed(text, announced.end());
        }
        if (values.size() < 2 && text.endsWith(":") && !entry.items().isEmpty()) {
            List<String> items = new ArrayList<>();
            entry.items().forEach(item -> items.addAll(item.names()));
            if (items.size() == entry.items().size()
                    && text.toLowerCase(Locale.ROOT).contains("value")) {
                return items;
            }
        }
        return values;
    }

    private static List<String> listed(String text, int from) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        int end = from;
        while (value.find(end)
                && BETWEEN.matcher(text.substring(end, value.start())).matches()) {
            String found = value.group(1) == null ? value.group(2) : value.group(1);
            boolean list = found.startsWith("[") || found.startsWith("\"") || values.isEmpty();
            for (String part : list ? found.replaceAll("[\\[\\]\"]", "").split(",\\s*") : new String[] {found}) {
                if (!part.isBlank()) {
                    values.add(part.strip());
                }
            }
            end = value.end();
        }
        return values;
    }

    private static @Nullable String deprecation(Entry entry) {
        boolean marked = entry.marks().toLowerCase(Locale.ROOT).contains("deprecated");
        if (!marked && !entry.text().toLowerCase(Locale.ROOT).contains("deprecated")) {
            return null;
        }
        for (String sentence : entry.text().split("(?<=[.!])\\s+(?=[A-Z*`(])|\\n\\n")) {
            boolean says = sentence.toLowerCase(Locale.ROOT).contains("deprecated");
            if (says && (marked || DEPRECATED.matcher(sentence).find())) {
                return sentence.replaceAll("[*_]{2}", "")
                        .replaceFirst("^[-~!]>\\s*(\\w+:\\s+)?", "")
                        .strip();
            }
        }
        if (!marked) {
            return null;
        }
        return Pattern.compile(",\\s*")
                .splitAsStream(entry.marks().replaceAll("[*_]{2}", ""))
                .filter(mark -> mark.toLowerCase(Locale.ROOT).contains("deprecated"))
                .findFirst()
                .orElse(entry.marks());
    }
}
