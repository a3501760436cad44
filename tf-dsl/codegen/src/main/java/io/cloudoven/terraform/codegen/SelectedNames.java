package io.cloudoven.terraform.codegen;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SimilarNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A selection applied to a provider: the names of what is selected. */
final class SelectedNames {
    private static final List<SchemaKind> KINDS =
            List.of(SchemaKind.RESOURCE, SchemaKind.DATA_SOURCE, SchemaKind.EPHEMERAL_RESOURCE);

    private final Map<SchemaKind, Set<String>> names = new EnumMap<>(SchemaKind.class);

    /** @throws CodegenException with all names that the provider does not have, and what is close to them */
    SelectedNames(Selection selection, ProviderSchema schema) {
        List<String> problems = new ArrayList<>();
        for (SchemaKind kind : KINDS) {
            Set<String> known = schema.schemas(kind).keySet();
            Set<String> selected = new HashSet<>();
            for (String pattern : selection.patterns(kind)) {
                List<String> matching = matching(pattern, known);
                if (matching.isEmpty() && !pattern.equals("*")) {
                    problems.add(problem(kind, pattern, known));
                }
                selected.addAll(matching);
            }
            names.put(kind, selected);
        }
        if (!problems.isEmpty()) {
            throw CodegenException.of(
                    schema.address() + (schema.version() == null ? "" : " " + schema.version())
                            + " does not have all that is selected; correct the names",
                    problems);
        }
    }

    boolean contains(SchemaKind kind, String name) {
        return names.getOrDefault(kind, Set.of()).contains(name);
    }

    private static List<String> matching(String pattern, Collection<String> names) {
        if (names.contains(pattern)) {
            return List.of(pattern);
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        Pattern compiled = Pattern.compile(regex.toString());
        return names.stream().filter(name -> compiled.matcher(name).matches()).toList();
    }

    private static String problem(SchemaKind kind, String pattern, Collection<String> known) {
        String what = kind.keyword().replace('-', ' ') + " \"" + pattern + "\"";
        if (pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0) {
            return "no " + what.replaceFirst(" ", " name matches ");
        }
        List<String> close = SimilarNames.of(pattern, known);
        return "there is no " + what + (close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?");
    }
}
