package io.cloudoven.schema.crawler.docs.matching;

import io.cloudoven.schema.crawler.docs.page.Entry;
import io.cloudoven.schema.crawler.docs.page.Group;
import io.cloudoven.schema.crawler.docs.page.Page;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Matches the entries of one page to the paths of one schema, from the top down: which groups are about a block is known
 * once the entry about the block is, for that may link to them or name them.
 */
public final class PageMatcher {

    private static final String TIMEOUTS = "timeouts";

    private final List<GroupFit> groups = new ArrayList<>();
    private final Map<String, ArgumentText> texts = new TreeMap<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Map<String, Set<String>> sentElsewhere = new TreeMap<>();
    private final Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Entry, String> unused = new IdentityHashMap<>();

    private record Candidate(double score, int order, List<Entry> entries) {}

    private PageMatcher(Page page, SchemaNode root) {
        Set<String> blockNames = new HashSet<>();
        root.forEachBelow(node -> {
            paths.add(node.path());
            if (!node.children().isEmpty()) {
                blockNames.add(node.key());
            }
        });
        page.groups().forEach(group -> groups.add(new GroupFit(group, blockNames, paths)));
    }

    /** The match of a page and a schema. */
    public static PageMatch match(Page page, Schema schema) {
        SchemaNode root = SchemaNode.of(schema.block());
        PageMatcher matcher = new PageMatcher(page, root);
        matcher.root(root);
        Set<String> unknown = new TreeSet<>();
        for (GroupFit group : matcher.groups) {
            for (Entry entry : group.group().entries()) {
                if (!matcher.used.contains(entry) && !group.timeouts()) {
                    String place = matcher.unused.getOrDefault(entry, matcher.placeOf(group));
                    entry.names().forEach(name -> unknown.add(place.isEmpty() ? name : place + "." + name));
                }
            }
        }
        unknown.removeIf(matcher.texts::containsKey);
        return new PageMatch(matcher.texts, matcher.paths, unknown, matcher.sentElsewhere);
    }

    private String placeOf(GroupFit group) {
        List<String> mentions = group.group().scope().mentions();
        return group.root() || mentions.isEmpty() ? "" : mentions.get(0);
    }

    private void root(SchemaNode root) {
        List<Candidate> candidates = new ArrayList<>();
        for (GroupFit group : groups) {
            if (group.root() && !group.timeouts()) {
                candidates.add(
                        new Candidate(50, group.group().order(), group.group().entries()));
            }
        }
        // What no better place has: entries whose names are paths, wherever they are.
        dotted();
        fill(root, candidates, null);
    }

    /** Entries such as {@code network_interface.0.address}. */
    private void dotted() {
        for (GroupFit group : groups) {
            dotted(group.group().entries(), "");
        }
    }

    private void dotted(List<Entry> entries, String prefix) {
        for (Entry entry : entries) {
            for (String name : entry.names()) {
                if (name.contains(".") && paths.contains(prefix + name)) {
                    put(prefix + name, entry);
                }
            }
            dotted(entry.items(), prefix);
        }
    }

    private void fill(SchemaNode block, List<Candidate> candidates, @Nullable Entry own) {
        List<Candidate> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparing(Candidate::order));
        if (!block.path().isEmpty()) {
            ranked.forEach(candidate -> dotted(candidate.entries(), block.path() + "."));
        }
        Map<String, Entry> found = new LinkedHashMap<>();
        for (SchemaNode child : block.children().values()) {
            Entry entry = find(child.name(), ranked);
            if (entry != null) {
                found.put(child.name(), entry);
                used.add(entry);
                put(child.path(), entry, child);
            }
            if (own != null && !texts.containsKey(child.path())) {
                Prose.about(child.name(), own).ifPresent(text -> texts.put(child.path(), text));
            }
        }
        if (!ranked.isEmpty() && !block.path().isEmpty()) {
            for (Entry entry : ranked.get(0).entries()) {
                unused.putIfAbsent(entry, block.path());
            }
        }
        block.children().values().stream()
                .filter(child -> !child.children().isEmpty())
                .forEach(child -> descend(child, found.get(child.name()), ranked));
    }

    private static @Nullable Entry find(String name, List<Candidate> ranked) {
        Entry empty = null;
        for (Candidate candidate : ranked) {
            for (Entry entry : candidate.entries()) {
                if (entry.names().contains(name)) {
                    if (!entry.text().isBlank() || !entry.items().isEmpty()) {
                        return entry;
                    }
                    empty = empty == null ? entry : empty;
                }
            }
        }
        // A list indented too far: the entry is below one it does not belong to.
        for (Candidate candidate : ranked) {
            for (Entry entry : candidate.entries()) {
                for (Entry item : entry.items()) {
                    if (item.names().contains(name)
                            && !item.text().isBlank()
                            && !item.marks().isEmpty()) {
                        return item;
                    }
                }
            }
        }
        return empty;
    }

    private void descend(SchemaNode block, @Nullable Entry own, List<Candidate> parents) {
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate around : parents) {
            for (Entry entry : around.entries()) {
                List<Entry> nested = entry.names().contains(block.name()) ? below(entry) : List.of();
                if (nested.stream().anyMatch(item -> item.names().stream().anyMatch(block.children()::containsKey))) {
                    candidates.add(new Candidate(entry == own ? 200 : 190, -1, nested));
                    used.add(entry);
                }
            }
        }
        Set<String> aliases = own == null ? Set.of() : aliases(own, block);
        boolean linked = own != null && groups.stream().anyMatch(group -> group.linked(own) && group.covers(block));
        GroupFit about = null;
        for (GroupFit group : groups) {
            boolean isTimeouts = block.name().equals(TIMEOUTS) && block.path().equals(TIMEOUTS) && group.timeouts();
            double base = 0;
            if (group.hasPath(block.path())) {
                base = 150;
            } else if (isTimeouts) {
                base = 120;
            } else if (group.timeouts()) {
                continue;
            } else if (own != null && group.linked(own)) {
                base = group.named(block.key()) ? 110 : 80;
            } else if (group.named(block.key())) {
                base = linked ? 40 : 60;
            } else if (aliases.stream().anyMatch(group::named)) {
                base = 30;
            } else if (group.headed(block.key())) {
                base = 20;
            }
            if (base > 0 && about == null && (isTimeouts || group.named(block.key()) || group.hasPath(block.path()))) {
                about = group;
            }
            if (base > 0 && group.covers(block)) {
                candidates.add(new Candidate(
                        base + group.fit(block),
                        group.group().order(),
                        group.group().entries()));
            }
        }
        for (GroupFit group : groups) {
            boolean chosen = candidates.stream()
                    .anyMatch(candidate -> candidate.order() == group.group().order());
            groups.stream()
                    .filter(other -> chosen && group.sameAs(other) && other.covers(block))
                    .forEach(other -> candidates.add(new Candidate(
                            10, other.group().order(), other.group().entries())));
        }
        if (about != null && !texts.containsKey(block.path())) {
            about(block, about.group());
        }
        fill(block, candidates, own);
    }

    /** The text of a block that no entry is about: what the page says before the block's entries. */
    private void about(SchemaNode block, Group group) {
        String text = group.about().isBlank() && block.path().equals(TIMEOUTS)
                ? group.scope().introduction()
                : group.about();
        if (!text.isBlank()) {
            texts.put(block.path(), ArgumentText.of(text.strip()));
        }
    }

    /** The entries below an entry; below items that have no names too. */
    private static List<Entry> below(Entry entry) {
        List<Entry> below = new ArrayList<>();
        for (Entry item : entry.items()) {
            below.add(item);
            if (item.names().isEmpty()) {
                below.addAll(item.items());
            }
        }
        return below;
    }

    /** Keys of other names the page may document a block under: those its entry has in code marks. */
    private static Set<String> aliases(Entry entry, SchemaNode block) {
        Set<String> aliases = new LinkedHashSet<>();
        for (String code : entry.codes()) {
            if (!code.equals(block.name()) && !block.children().containsKey(code)) {
                aliases.add(BlockNames.key(code));
            }
        }
        return aliases;
    }

    private void put(String path, Entry entry) {
        used.add(entry);
        ArgumentText text = Facts.of(entry, true);
        if (text != null) {
            texts.putIfAbsent(path, text);
        }
    }

    private void put(String path, Entry entry, SchemaNode node) {
        boolean itemsAreChildren =
                below(entry).stream().anyMatch(item -> item.names().stream().anyMatch(node.children()::containsKey));
        ArgumentText text = Facts.of(entry, !itemsAreChildren);
        if (text == null && !entry.items().isEmpty()) {
            text = Facts.of(entry, true);
        }
        if (text != null) {
            texts.put(path, text);
        }
        Set<String> elsewhere = new LinkedHashSet<>(entry.codes());
        elsewhere.addAll(entry.targets());
        if (!elsewhere.isEmpty() && !node.children().isEmpty()) {
            sentElsewhere.put(path, elsewhere);
        }
    }
}
