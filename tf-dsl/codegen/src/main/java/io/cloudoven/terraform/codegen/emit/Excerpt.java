package io.cloudoven.terraform.codegen.emit;

import io.cloudoven.schema.model.prose.Prose;
import io.cloudoven.schema.model.prose.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a text: whole blocks, and of a paragraph that is too long its first sentences. Code, links and
 * whatever else has an end are whole or left out.
 */
final class Excerpt {
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?](?=\\s)", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile(".*(?=\\s)", Pattern.DOTALL);
    private static final Span MORE = new Span.Text(" …");

    private final int longest;
    private int left;
    private boolean cut;

    private Excerpt(int longest) {
        this.longest = longest;
        this.left = longest;
    }

    /** The text as far as it has {@code longest} characters, marks not counted; three dots stand for the rest. */
    static List<Prose> of(List<Prose> prose, int longest) {
        return new Excerpt(longest).blocks(prose);
    }

    private List<Prose> blocks(List<Prose> prose) {
        List<Prose> kept = new ArrayList<>();
        for (Prose block : prose) {
            if (cut) {
                break;
            }
            kept.add(block(block));
        }
        return kept;
    }

    private Prose block(Prose block) {
        if (block instanceof Prose.Paragraph paragraph) {
            return takes(Span.plain(paragraph.spans())) ? paragraph : new Prose.Paragraph(beginning(paragraph.spans()));
        } else if (block instanceof Prose.Heading heading) {
            return takes(Span.plain(heading.spans())) ? heading : new Prose.Paragraph(List.of(MORE));
        } else if (block instanceof Prose.Listing listing) {
            return takes(listing.text()) ? listing : new Prose.Paragraph(List.of(MORE));
        } else if (block instanceof Prose.Items list) {
            return new Prose.Items(list.numbered(), items(list.items()));
        } else if (block instanceof Prose.Note note) {
            return new Prose.Note(blocks(note.content()));
        }
        throw new AssertionError(block);
    }

    private List<List<Prose>> items(List<List<Prose>> items) {
        List<List<Prose>> kept = new ArrayList<>();
        for (List<Prose> item : items) {
            if (cut) {
                break;
            }
            kept.add(blocks(item));
        }
        return kept;
    }

    private boolean takes(String text) {
        cut = text.length() > left;
        left -= cut ? 0 : text.length();
        return !cut;
    }

    /** The sentences that still fit; words, where there would be nothing at all. */
    private List<Span> beginning(List<Span> spans) {
        boolean nothingYet = left == longest;
        List<Span> sentences = List.of();
        List<Span> words = List.of();
        List<Span> whole = new ArrayList<>();
        for (Span span : spans) {
            String text = Span.plain(List.of(span));
            boolean fits = text.length() <= left;
            if (span instanceof Span.Text) {
                String first = fits ? text : text.substring(0, left);
                sentences = upTo(SENTENCE, first, whole, sentences);
                words = upTo(WORDS, first, whole, words);
            }
            if (!fits) {
                break;
            }
            whole.add(span);
            left -= text.length();
        }
        List<Span> kept = new ArrayList<>(sentences.isEmpty() && nothingYet ? words : sentences);
        kept.add(MORE);
        return kept;
    }

    private static List<Span> upTo(Pattern border, String text, List<Span> before, List<Span> otherwise) {
        Matcher matcher = border.matcher(text);
        if (!matcher.lookingAt()) {
            return otherwise;
        }
        List<Span> kept = new ArrayList<>(before);
        kept.add(new Span.Text(matcher.group()));
        return kept;
    }
}
