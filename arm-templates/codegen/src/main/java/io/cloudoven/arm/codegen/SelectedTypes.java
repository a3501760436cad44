package io.cloudoven.arm.codegen;

import io.cloudoven.arm.definitions.CloseNames;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.codegen.CodegenException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Patterns applied to a namespace: the names of the resource types that are selected. */
final class SelectedTypes {
    private final Set<String> selected = new HashSet<>();

    /** @throws CodegenException with all patterns that match nothing, and what is close to them */
    SelectedTypes(List<String> patterns, NamespaceTypes types) {
        List<String> known = types.resources().stream()
                .map(ResourceType::name)
                .map(name -> name.substring(name.indexOf('/') + 1))
                .distinct()
                .toList();
        List<String> problems = new ArrayList<>();
        for (String pattern : patterns.isEmpty() ? List.of("*") : patterns) {
            List<String> matching =
                    known.stream().filter(name -> matches(pattern, name)).toList();
            matching.forEach(name -> selected.add(key(name)));
            if (matching.isEmpty()) {
                problems.add("no resource type is called " + pattern + CloseNames.question(pattern, known));
            }
        }
        if (!problems.isEmpty()) {
            throw CodegenException.of(
                    types.namespace() + " does not have all that is selected; correct the names", problems);
        }
    }

    /** @param type with the namespace */
    boolean contains(String type) {
        return selected.contains(key(type.substring(type.indexOf('/') + 1)));
    }

    private static boolean matches(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("(?=\\*)|(?<=\\*)", -1)) {
            regex.append(part.equals("*") ? ".*" : Pattern.quote(part));
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(name)
                .matches();
    }

    private static String key(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
