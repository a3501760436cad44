package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.docs.ProviderMatch.Documented;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.DefinitionKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds on other pages what a page sends its reader there for. */
final class References {

    /** A page may refer to one that refers to a third. */
    private static final int STEPS = 2;

    private static final List<String> FOLDERS = List.of("resources", "data-sources");

    private final String type;
    private final Map<DefinitionKey, Documented> pages;
    private Map<DefinitionKey, Map<String, ArgumentText>> found = Map.of();

    private References(String type, Map<DefinitionKey, Documented> pages) {
        this.type = type;
        this.pages = pages;
    }

    /** The texts of paths that a definition's own page has none for, by definition. */
    static Map<DefinitionKey, Map<String, ArgumentText>> follow(String type, Map<DefinitionKey, Documented> pages) {
        References references = new References(type, pages);
        for (int step = 0; step < STEPS; step++) {
            Map<DefinitionKey, Map<String, ArgumentText>> next = new TreeMap<>();
            pages.keySet().forEach(key -> next.put(key, references.of(key)));
            references.found = next;
        }
        return references.found;
    }

    private Map<String, ArgumentText> of(DefinitionKey key) {
        Map<String, ArgumentText> taken = new TreeMap<>();
        Documented own = page(key);
        List<DefinitionKey> whole = resolve(key, own.page().references());
        List<String> missing = own.match().paths().stream()
                .filter(path -> !own.match().texts().containsKey(path))
                .toList();
        if (missing.isEmpty()) {
            return taken;
        }
        for (String path : missing) {
            for (DefinitionKey other : whole) {
                take(path, path, other, taken);
                String inList = path.substring(path.indexOf('.') + 1);
                if (!page(other)
                        .match()
                        .paths()
                        .contains(path.substring(0, path.length() - inList.length())
                                .replace(".", ""))) {
                    // A data source that lists what the other page is about.
                    take(path, inList, other, taken);
                }
            }
            for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
                Set<String> sent = own.match().sentElsewhere().getOrDefault(path.substring(0, dot), Set.of());
                for (DefinitionKey other : resolve(key, sent)) {
                    String rest = path.substring(dot + 1);
                    take(path, rest, other, taken);
                    take(path, path.substring(path.lastIndexOf('.', dot - 1) + 1), other, taken);
                }
            }
        }
        return taken;
    }

    private void take(String path, String there, DefinitionKey other, Map<String, ArgumentText> taken) {
        ArgumentText text = page(other).match().texts().get(there);
        if (text == null) {
            text = found.getOrDefault(other, Map.of()).get(there);
        }
        if (text != null) {
            taken.putIfAbsent(path, text);
        }
    }

    private Documented page(DefinitionKey key) {
        return Objects.requireNonNull(pages.get(key));
    }

    private List<DefinitionKey> resolve(DefinitionKey own, Collection<String> mentions) {
        Set<DefinitionKey> keys = new LinkedHashSet<>();
        for (String mention : mentions) {
            String name = mention.replaceFirst("[#?].*$", "")
                    .replaceFirst("(\\.html)?(\\.markdown|\\.md)?$", "")
                    .replaceFirst("\\.(html|md)$", "");
            boolean data = name.contains("/d/") || name.contains("/data-sources/");
            String last = name.substring(name.lastIndexOf('/') + 1);
            if (!last.matches("[a-z0-9_]+")) {
                continue;
            }
            String full = last.startsWith(type + "_") ? last : mention.equals(last) ? last : type + "_" + last;
            for (String folder : data ? List.of("data-sources") : FOLDERS) {
                DefinitionKey key = new DefinitionKey(folder, full);
                if (!key.equals(own) && pages.containsKey(key)) {
                    keys.add(key);
                    break;
                }
            }
        }
        return new ArrayList<>(keys);
    }
}
