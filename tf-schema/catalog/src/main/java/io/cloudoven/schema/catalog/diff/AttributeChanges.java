package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.Map;

/** Compares attributes, those of nested objects included. */
final class AttributeChanges {

    private final Changes changes;

    AttributeChanges(Changes changes) {
        this.changes = changes;
    }

    /** @param prefix what the paths begin with: empty, or a path and a dot */
    void compare(String prefix, Map<String, Attribute> before, Map<String, Attribute> after) {
        before.forEach((name, attribute) -> {
            Attribute now = after.get(name);
            if (now == null) {
                changes.removed(prefix + name, shown(attribute));
            } else {
                compare(prefix + name, attribute, now);
            }
        });
        after.forEach((name, attribute) -> {
            if (!before.containsKey(name)) {
                changes.added(prefix + name, shown(attribute), attribute.required());
            }
        });
        SimilarElements.pairs(before, after, AttributeChanges::alike)
                .forEach((from, to) -> changes.renamed(prefix + from, prefix + to));
    }

    private void compare(String path, Attribute before, Attribute after) {
        changes.compare(path, Aspect.USE, use(before), use(after), usedDifferently(before, after));
        // An output of a sensitive value has to say so; only write-only arguments take ephemeral values, and nobody
        // reads them.
        changes.compare(path, Aspect.SENSITIVE, before.sensitive(), after.sensitive(), after.sensitive());
        changes.compare(path, Aspect.WRITE_ONLY, before.writeOnly(), after.writeOnly(), true);
        changes.compare(path, Aspect.DEPRECATED, before.deprecated(), after.deprecated(), false);
        NestedType nested = before.nestedType();
        NestedType nestedAfter = after.nestedType();
        TypeConstraint type = before.type();
        TypeConstraint typeAfter = after.type();
        if (nested != null && nestedAfter != null) {
            changes.compare(
                    path,
                    Aspect.NESTING,
                    nested.nesting().keyword(),
                    nestedAfter.nesting().keyword(),
                    true);
            changes.items(path, nested.minItems(), nestedAfter.minItems(), nested.maxItems(), nestedAfter.maxItems());
            compare(path + ".", nested.attributes(), nestedAfter.attributes());
        } else if (type != null && typeAfter != null) {
            boolean taken = !before.settable() || Conversions.always(type, typeAfter);
            boolean given = !before.computed() || Conversions.always(typeAfter, type);
            // a set has no first element to refer to
            boolean indexed = type instanceof ListType && typeAfter instanceof SetType;
            changes.compare(path, Aspect.TYPE, type, typeAfter, !taken || !given || indexed);
        } else {
            changes.compare(path, Aspect.TYPE, type(before), type(after), true);
        }
    }

    private static boolean usedDifferently(Attribute before, Attribute after) {
        boolean demanded = after.required() && !before.required();
        boolean taken = before.settable() && !after.settable();
        boolean onlyResult = before.computed() && !before.settable();
        return demanded || taken || onlyResult && !after.computed();
    }

    private static boolean alike(Attribute before, Attribute after) {
        return type(before).equals(type(after)) && use(before).equals(use(after));
    }

    static String use(Attribute attribute) {
        String use = attribute.required() ? "required" : attribute.optional() ? "optional" : "";
        if (attribute.required() && attribute.optional()) {
            use = "required and optional";
        }
        if (attribute.computed()) {
            use += use.isEmpty() ? "computed" : " and computed";
        }
        return use.isEmpty() ? "unused" : use;
    }

    private static String shown(Attribute attribute) {
        return use(attribute) + " " + type(attribute);
    }

    private static String type(Attribute attribute) {
        NestedType nested = attribute.nestedType();
        return nested == null ? String.valueOf(attribute.type()) : nested.toString();
    }
}
