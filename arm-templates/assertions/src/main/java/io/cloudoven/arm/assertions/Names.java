package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.scope.ResourceId;
import java.util.List;
import java.util.Locale;

/** What resources are called in messages, and the ends of their ids. */
final class Names {
    private Names() {}

    /** The end of an id. */
    static String id(String type, String name) {
        return ResourceId.interleave(type, name);
    }

    static boolean ends(String id, String end) {
        String text = id.toLowerCase(Locale.ROOT);
        String last = end.toLowerCase(Locale.ROOT);
        boolean group = last.startsWith("microsoft.resources/resourcegroups/");
        return text.endsWith("/providers/" + last)
                || (group && text.endsWith(last.substring("microsoft.resources".length())));
    }

    /** One resource a line. */
    static String lines(List<EvaluatedResource> resources) {
        StringBuilder lines = new StringBuilder();
        resources.forEach(resource -> lines.append("\n  ").append(of(resource)));
        return lines.isEmpty() ? "\n  nothing" : lines.toString();
    }

    static String lines(Iterable<String> names) {
        StringBuilder lines = new StringBuilder();
        names.forEach(name -> lines.append("\n  ").append(name));
        return lines.isEmpty() ? "\n  nothing" : lines.toString();
    }

    static String of(EvaluatedResource resource) {
        return resource.type() + " '" + resource.name() + "'";
    }
}
