package io.cloudoven.terraform.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was set on a block, in the order it is written: the last value of each attribute, all blocks. */
final class Arguments {
    /**
     * One attribute or block to write.
     *
     * @param argument what was set; of an attribute made of objects, the last one
     * @param objects the objects of an attribute made of them; empty otherwise
     */
    record Entry(
            String name,
            Argument argument,
            List<Argument.ObjectItem> objects,
            @Nullable String remark) {}

    private final Map<String, Entry> first = new LinkedHashMap<>();
    private final Map<String, Entry> attributes = new LinkedHashMap<>();
    private final Map<String, Entry> last = new LinkedHashMap<>();
    private final Map<String, List<Problem>> refused = new LinkedHashMap<>();
    private final List<Entry> blocks = new ArrayList<>();
    private final List<Entry> lastBlocks = new ArrayList<>();
    private @Nullable String remark;

    private Arguments() {}

    static Arguments of(State state) {
        List<Argument> set = new ArrayList<>();
        for (State.Link link = state.arguments; link != null; link = link.previous()) {
            set.add(link.argument());
        }
        Collections.reverse(set);
        Arguments arguments = new Arguments();
        for (Argument argument : set) {
            arguments.add(argument);
        }
        return arguments;
    }

    List<Entry> attributes() {
        List<Entry> all = new ArrayList<>(first.values());
        all.addAll(attributes.values());
        all.addAll(last.values());
        return all;
    }

    List<Entry> blocks() {
        if (lastBlocks.isEmpty()) {
            return blocks;
        }
        List<Entry> all = new ArrayList<>(blocks);
        all.addAll(lastBlocks);
        return all;
    }

    /** A remark after which nothing was set. */
    @Nullable
    String trailingRemark() {
        return remark;
    }

    @Nullable
    Entry attribute(String name) {
        return attributes.get(name);
    }

    /** Whether something was refused for {@code name} and nothing set since. */
    boolean refused(String name) {
        return refused.containsKey(name);
    }

    /** What is wrong with that which was refused, paths from the block on. */
    List<Problem> refusals() {
        List<Problem> all = new ArrayList<>();
        refused.values().forEach(all::addAll);
        return all;
    }

    private void add(Argument argument) {
        if (argument instanceof Argument.Remark said) {
            remark = remark == null ? said.text() : remark + "\n" + said.text();
            return;
        }
        if (argument instanceof Argument.Refused no) {
            refused.computeIfAbsent(no.name(), name -> new ArrayList<>()).addAll(no.problems());
        } else if (argument instanceof Argument.Attribute attribute) {
            refused.remove(attribute.name());
            put(attributes, attribute.name(), argument, List.of());
        } else if (argument instanceof Argument.Meta meta) {
            put(meta.name().equals("depends_on") ? last : first, meta.name(), argument, List.of());
        } else if (argument instanceof Argument.ObjectItem item) {
            if (item.in() == Argument.In.SINGLE) {
                refused.remove(item.name());
            }
            put(attributes, item.name(), argument, together(item));
        } else if (argument instanceof Argument.Nested nested) {
            (nested.name().equals("lifecycle") ? lastBlocks : blocks)
                    .add(new Entry(nested.name(), argument, List.of(), remark));
        } else if (argument instanceof Argument.Dynamic dynamic) {
            blocks.add(new Entry(dynamic.name(), argument, List.of(), remark));
        }
        remark = null;
    }

    /** The objects set before with {@code item}; a single object replaces the one before. */
    private List<Argument.ObjectItem> together(Argument.ObjectItem item) {
        Entry before = attributes.get(item.name());
        if (before == null || item.in() == Argument.In.SINGLE) {
            return List.of(item);
        }
        List<Argument.ObjectItem> all = new ArrayList<>(before.objects());
        all.add(item);
        return all;
    }

    private void put(Map<String, Entry> into, String name, Argument argument, List<Argument.ObjectItem> objects) {
        into.put(name, new Entry(name, argument, objects, remark));
    }
}
