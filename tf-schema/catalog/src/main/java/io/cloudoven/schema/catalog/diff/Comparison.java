package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what is in two blocks of one definition, all the way down. */
final class Comparison {
    private final DefinitionKey definition;
    private final List<Change> changes;

    Comparison(DefinitionKey definition, List<Change> changes) {
        this.definition = definition;
        this.changes = changes;
    }

    void blocks(Block before, Block after, String path) {
        if (before.equals(after)) {
            return; // most are, and equal ones share an instance
        }
        flag(path, Aspect.DEPRECATED, before.deprecated(), after.deprecated(), null);
        attributes(before.attributes(), after.attributes(), path);
        for (String name : names(before.blocks(), after.blocks())) {
            block(before.blocks().get(name), after.blocks().get(name), inside(path, name));
        }
    }

    private void attributes(Map<String, Attribute> before, Map<String, Attribute> after, String path) {
        for (String name : names(before, after)) {
            attribute(before.get(name), after.get(name), inside(path, name));
        }
    }

    private void attribute(@Nullable Attribute before, @Nullable Attribute after, String path) {
        if (before == null) {
            Attribute added = Objects.requireNonNull(after);
            add(path, Aspect.ATTRIBUTE, null, Shown.of(added), added.required() ? "set it" : null);
        } else if (after == null) {
            add(path, Aspect.ATTRIBUTE, Shown.of(before), null, before.settable() ? "remove it" : "do not refer to it");
        } else if (!before.equals(after)) {
            flags(before, after, path);
            types(before, after, path);
        }
    }

    private void flags(Attribute before, Attribute after, String path) {
        flag(
                path,
                Aspect.SETTABLE,
                before.settable(),
                after.settable(),
                before.settable() ? "remove it, the provider sets it" : null);
        if (before.settable() || after.required()) {
            flag(path, Aspect.REQUIRED, before.required(), after.required(), after.required() ? "set it" : null);
        }
        flag(path, Aspect.COMPUTED, before.computed(), after.computed(), null);
        flag(
                path,
                Aspect.SENSITIVE,
                before.sensitive(),
                after.sensitive(),
                after.sensitive() ? "mark outputs that show it as sensitive" : null);
        flag(
                path,
                Aspect.WRITE_ONLY,
                before.writeOnly(),
                after.writeOnly(),
                after.writeOnly() ? "do not refer to it, its value is kept nowhere" : null);
        flag(path, Aspect.DEPRECATED, before.deprecated(), after.deprecated(), null);
    }

    private void types(Attribute before, Attribute after, String path) {
        NestedType oldNested = before.nestedType();
        NestedType newNested = after.nestedType();
        if (oldNested != null && newNested != null) {
            occurrence(path, oldNested.nesting(), newNested.nesting());
            items(path, oldNested.minItems(), oldNested.maxItems(), newNested.minItems(), newNested.maxItems());
            attributes(oldNested.attributes(), newNested.attributes(), path);
            return;
        }
        TypeConstraint oldType = before.type();
        TypeConstraint newType = after.type();
        if (Objects.equals(oldType, newType) && oldNested == newNested) {
            return;
        }
        // What can be set has to take the old values; what is only read has to be as good as the old.
        boolean fits = oldType != null
                && newType != null
                && (before.settable() ? TypeChange.fits(oldType, newType) : TypeChange.fits(newType, oldType));
        String todo = before.settable() ? "rewrite its value" : "rewrite what refers to it";
        add(path, Aspect.TYPE, Shown.type(before), Shown.type(after), fits ? null : todo);
    }

    private void block(@Nullable NestedBlock before, @Nullable NestedBlock after, String path) {
        if (before == null) {
            NestedBlock added = Objects.requireNonNull(after);
            add(path, Aspect.BLOCK, null, Shown.of(added), added.minItems() > 0 ? "write it" : null);
        } else if (after == null) {
            add(path, Aspect.BLOCK, Shown.of(before), null, "remove it");
        } else if (!before.equals(after)) {
            occurrence(path, before.nesting(), after.nesting());
            items(path, before.minItems(), before.maxItems(), after.minItems(), after.maxItems());
            blocks(before.block(), after.block(), path);
        }
    }

    private void occurrence(String path, Nesting before, Nesting after) {
        if (before != after) {
            add(path, Aspect.NESTING, before.keyword(), after.keyword(), "rewrite it and what refers to it");
        }
    }

    private void items(String path, int oldMin, int oldMax, int newMin, int newMax) {
        if (oldMin != newMin) {
            add(path, Aspect.MIN_ITEMS, "" + oldMin, "" + newMin, newMin > oldMin ? "write at least " + newMin : null);
        }
        if (oldMax != newMax) {
            boolean lowered = newMax != 0 && (oldMax == 0 || newMax < oldMax);
            add(
                    path,
                    Aspect.MAX_ITEMS,
                    Shown.max(oldMax),
                    Shown.max(newMax),
                    lowered ? "write at most " + newMax : null);
        }
    }

    private void flag(String path, Aspect aspect, boolean before, boolean after, @Nullable String breaks) {
        if (before != after) {
            add(path, aspect, before ? "yes" : "no", after ? "yes" : "no", breaks);
        }
    }

    private void add(
            String path, Aspect aspect, @Nullable String before, @Nullable String after, @Nullable String breaks) {
        changes.add(new Change(definition, path, aspect, before, after, breaks));
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Set<String> names(Map<String, ?> before, Map<String, ?> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }
}
