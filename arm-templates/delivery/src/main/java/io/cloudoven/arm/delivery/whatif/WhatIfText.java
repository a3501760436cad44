package io.cloudoven.arm.delivery.whatif;

import io.cloudoven.arm.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A what-if as text: the most consequential changes last, where they are read first. */
final class WhatIfText {

    private static final List<ChangeType> ORDER = List.of(
            ChangeType.IGNORE,
            ChangeType.NO_CHANGE,
            ChangeType.UNSUPPORTED,
            ChangeType.DEPLOY,
            ChangeType.CREATE,
            ChangeType.MODIFY,
            ChangeType.DELETE);

    private WhatIfText() {}

    static String of(WhatIf whatIf) {
        StringBuilder text = new StringBuilder("What would change in " + whatIf.scope() + ":\n\n");
        for (ChangeType type : ORDER) {
            for (ResourceChange change : whatIf.of(type)) {
                resource(text, change);
            }
        }
        if (whatIf.changes().isEmpty()) {
            text.append("  nothing: the template has no resources\n");
        }
        whatIf.notes().forEach(note -> text.append("\n  note: ").append(note).append('\n'));
        return text.append('\n').append(counts(whatIf)).append('\n').toString();
    }

    static String counts(WhatIf whatIf) {
        String counts = Arrays.stream(ChangeType.values())
                .filter(type -> !whatIf.of(type).isEmpty())
                .map(type -> whatIf.of(type).size()
                        + switch (type) {
                            case CREATE, MODIFY, DEPLOY, DELETE, IGNORE -> " to " + type;
                            case NO_CHANGE -> " without change";
                            case UNSUPPORTED -> " unsupported";
                        })
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing" : counts;
    }

    private static void resource(StringBuilder text, ResourceChange change) {
        text.append("  ").append(change.type().sign()).append(' ');
        text.append(change.resourceType()).append(change.resourceType().isEmpty() ? "" : " ");
        text.append(change.resourceName());
        text.append(change.reason().isEmpty() ? "" : " (" + change.reason() + ")")
                .append('\n');
        change.properties().forEach(property -> property(text, "      ", property));
    }

    private static void property(StringBuilder text, String indent, PropertyChange change) {
        text.append(indent).append(change.type().sign()).append(' ').append(change.path());
        if (!change.children().isEmpty()) {
            text.append('\n');
            change.children().forEach(child -> property(text, indent + "  ", child));
            return;
        }
        text.append(": ");
        switch (change.type()) {
            case CREATE -> text.append(shown(change.after()));
            case DELETE -> text.append(shown(change.before()));
            case NO_EFFECT -> text.append(shown(change.after())).append(" (no effect)");
            default -> text.append(shown(change.before())).append(" -> ").append(shown(change.after()));
        }
        text.append('\n');
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "nothing" : Json.writeCompact(value);
    }
}
