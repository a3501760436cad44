package io.cloudoven.schema.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A description and the notation it is in. The tools write the notation even where there is no text, so a description
 * can be without one.
 *
 * @param kind the notation; {@link Kind#PLAIN} unless the provider says otherwise
 * @param text the text, or null if there is none or it was {@linkplain #withoutText() dropped}
 */
public record Description(Kind kind, @Nullable String text) {

    /** The notation of a description. */
    public enum Kind {
        /** Plain text. */
        PLAIN,
        /** Markdown. */
        MARKDOWN;

        /** The kind as {@code description_kind} writes it. */
        public String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that {@code description_kind} writes so. */
        public static Optional<Kind> ofKeyword(String keyword) {
            return switch (keyword) {
                case "plain" -> Optional.of(PLAIN);
                case "markdown" -> Optional.of(MARKDOWN);
                default -> Optional.empty();
            };
        }
    }

    /** Plain, without text: what the tools write where a provider describes nothing. */
    public static final Description NONE = new Description(Kind.PLAIN, null);

    private static final Description NO_MARKDOWN = new Description(Kind.MARKDOWN, null);

    /** A plain text. */
    public static Description plain(String text) {
        return new Description(Kind.PLAIN, text);
    }

    /** A text in Markdown. */
    public static Description markdown(String text) {
        return new Description(Kind.MARKDOWN, text);
    }

    /** The notation alone. */
    public Description withoutText() {
        return kind == Kind.PLAIN ? NONE : NO_MARKDOWN;
    }
}
