package io.cloudoven.schema.crawler.docs.matching;

import io.cloudoven.schema.crawler.docs.page.Entry;
import io.cloudoven.schema.crawler.docs.page.Group;
import io.cloudoven.schema.crawler.docs.page.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How well the groups of a page fit a block of a schema. */
final class GroupFit {

    private static final Pattern NESTED_SCHEMA = Pattern.compile("(?i)nested schema for\\s+`?([\\w.]+)`?.*");

    private final Group group;
    private final List<String> names = new ArrayList<>();
    private final Set<String> nameKeys;
    private final Set<String> headingNames;
    private final List<Set<String>> headingsNames;
    private final String fullPath;
    private final boolean root;

    GroupFit(Group group, Set<String> blockNames, Set<String> paths) {
        this.group = group;
        Scope scope = group.scope();
        Matcher nested = NESTED_SCHEMA.matcher(scope.heading());
        fullPath = nested.matches() ? nested.group(1) : pathOf(scope.heading(), paths);
        boolean announced = !scope.introduction().isEmpty();
        for (String mention : scope.mentions()) {
            for (String part : mention.split("\\.")) {
                names.add(part);
            }
        }
        nameKeys = names.stream().map(BlockNames::key).collect(Collectors.toSet());
        headingsNames = scope.headings().stream().map(BlockNames::ofHeading).toList();
        headingNames = headingsNames.isEmpty() ? Set.of() : headingsNames.get(headingsNames.size() - 1);
        boolean headingIsBlock = scope.headings().size() > 0
                && !BlockNames.generic(scope.heading())
                && blockNames.stream().anyMatch(headingNames::contains);
        boolean mentionIsBlock = announced && blockNames.stream().anyMatch(nameKeys::contains);
        boolean foreignBlock = announced
                && !names.isEmpty()
                && !mentionIsBlock
                && scope.introduction().matches("(?is)[^.]*\\b(blocks?|objects?|supports?|exports?)\\b.*");
        root = fullPath.isEmpty() && !headingIsBlock && !mentionIsBlock && !foreignBlock;
    }

    Group group() {
        return group;
    }

    /** A heading such as {@code a.b configuration block} or {@code a b c} that spells a path; empty if it does not. */
    private static String pathOf(String heading, Set<String> paths) {
        List<String> words = new ArrayList<>();
        for (String word : heading.split("[\\s.>]+")) {
            if (paths.contains(word) || !words.isEmpty()) {
                words.add(word);
            }
        }
        for (int length = words.size(); length > 1; length--) {
            String path = String.join(".", words.subList(0, length));
            if (paths.contains(path)) {
                return path;
            }
        }
        return "";
    }

    /** Whether the page says that it has the same arguments as another group, and more. */
    boolean sameAs(GroupFit other) {
        Scope scope = group.scope();
        return scope.introduction().toLowerCase(Locale.ROOT).contains("same")
                && scope.links().stream().anyMatch(other.group.scope().anchors()::contains);
    }

    /** Whether it belongs to the schema itself, as far as the page says. */
    boolean root() {
        return root;
    }

    /** Whether the page says that it is about timeouts. */
    boolean timeouts() {
        return group.scope().under("timeout");
    }

    /** Whether the page sets it out as about a block of that name, which is given as its key. */
    boolean named(String key) {
        if (!fullPath.isEmpty()) {
            return false;
        }
        return (names.isEmpty() ? headingNames : nameKeys).contains(key);
    }

    /** Whether the heading above it can mean a block of that name, which is given as its key. */
    boolean headed(String key) {
        return headingNames.contains(key);
    }

    boolean hasPath(String path) {
        return fullPath.equals(path);
    }

    boolean linked(Entry entry) {
        return entry.links().stream().anyMatch(link -> group.scope().anchors().contains(link));
    }

    /** What speaks for this group being about a block, apart from the name; lower is worse. */
    double fit(SchemaNode block) {
        double fit = 0;
        Set<String> others = new LinkedHashSet<>(names);
        others.removeIf(name -> BlockNames.same(name, block.name()));
        SchemaNode parent = block.parent();
        for (String other : others) {
            if (parent != null && parent.within(other)) {
                fit += 12;
            } else if (parent == null
                    || parent.children().keySet().stream().noneMatch(s -> BlockNames.same(s, other))) {
                fit -= 6;
            }
        }
        for (Set<String> heading : headingsNames) {
            for (SchemaNode node = parent; node != null && node.parent() != null; node = node.parent()) {
                if (heading.contains(node.key())) {
                    fit += 8;
                }
            }
        }
        return fit + 20 * share(block);
    }

    /** How many of the group's entries the block has, as a share. */
    double share(SchemaNode block) {
        int entries = 0;
        int known = 0;
        for (Entry entry : group.entries()) {
            for (String name : entry.names()) {
                entries++;
                if (block.children().containsKey(name)) {
                    known++;
                }
            }
        }
        return entries == 0 ? 0 : (double) known / entries;
    }

    boolean covers(SchemaNode block) {
        return group.entries().stream()
                .anyMatch(entry -> entry.names().stream()
                        .anyMatch(name -> block.children().containsKey(name.replaceFirst("\\..*", ""))));
    }
}
