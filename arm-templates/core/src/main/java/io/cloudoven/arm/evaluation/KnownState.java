package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.ResourceId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a test says that Azure would answer: states of resources, keys, secrets and the like.
 *
 * <p>Immutable.
 */
final class KnownState {
    static final KnownState NOTHING = new KnownState(Map.of());

    private final Map<String, @Nullable Object> answers;

    private KnownState(Map<String, @Nullable Object> answers) {
        this.answers = answers;
    }

    /** This and one answer more. */
    KnownState with(String kind, String subject, @Nullable Object answer) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(answers);
        more.put(key(kind, subject), Json.copyOf(answer));
        return new KnownState(more);
    }

    /** The answer to a question; {@code null} for none. */
    @Nullable
    Object answer(String kind, String subject) {
        return answers.get(key(kind, subject));
    }

    /** The answers of a kind, by subject in lower case. */
    Map<String, @Nullable Object> all(String kind) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        String start = key(kind, "");
        answers.forEach((key, answer) -> {
            if (key.startsWith(start)) {
                all.put(key.substring(start.length()), answer);
            }
        });
        return all;
    }

    private static String key(String kind, String subject) {
        ResourceId id = subject.startsWith("/") ? ResourceId.parse(subject) : null;
        return (kind + "\n" + (id == null ? subject : id)).toLowerCase(Locale.ROOT);
    }
}
