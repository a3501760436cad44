package io.cloudoven.schema.crawler.docs.matching;

import io.cloudoven.schema.crawler.docs.page.Entry;
import io.cloudoven.schema.model.ArgumentText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text about a block says about something in it that has no entry of its own: the sentences that name it, such as
 * {@code Set `enabled = true` to enable it.}
 */
final class Prose {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+(?=[A-Z`*\\[])|\\n\\n");

    private Prose() {}

    static Optional<ArgumentText> about(String name, Entry block) {
        if (block.codes().stream().noneMatch(code -> names(code, name))) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder();
        Pattern mention = Pattern.compile("`" + Pattern.quote(name) + "(\\s*=[^`]*)?`");
        for (String sentence : SENTENCE.split(block.text())) {
            if (mention.matcher(sentence).find()) {
                said.append(said.length() > 0 ? " " : "").append(sentence.strip());
            }
        }
        return said.length() == 0 ? Optional.empty() : Optional.of(ArgumentText.of(said.toString()));
    }

    private static boolean names(String code, String name) {
        return code.equals(name)
                || code.startsWith(name)
                        && code.substring(name.length()).stripLeading().startsWith("=");
    }
}
