package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two versions of a provider, definition by definition. */
final class ProviderComparison {
    private final ProviderSchema before;
    private final ProviderSchema after;
    private final Map<DefinitionKey, Definition> old = new TreeMap<>();
    private final Map<DefinitionKey, Definition> now = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();

    ProviderComparison(ProviderSchema before, ProviderSchema after) {
        this.before = before;
        this.after = after;
        before.definitions().forEach(one -> old.put(one.key(), one.withoutDescriptions()));
        after.definitions().forEach(one -> now.put(one.key(), one.withoutDescriptions()));
    }

    SchemaDiff diff() {
        TreeSet<DefinitionKey> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (DefinitionKey key : keys) {
            Definition one = old.get(key);
            Definition other = now.get(key);
            if (one == null) {
                changes.add(new Change(key, "", Aspect.DEFINITION, null, "", null));
            } else if (other == null) {
                changes.add(new Change(key, "", Aspect.DEFINITION, "", null, "move away from it before you upgrade"));
            } else if (!one.equals(other)) {
                compare(key, one, other);
            }
        }
        return new SchemaDiff(name(before), name(after), changes, new Renames(old, now).among(changes));
    }

    private void compare(DefinitionKey key, Definition one, Definition other) {
        if (one instanceof Schema a && other instanceof Schema b) {
            version(key, a.version(), b.version());
            new Comparison(key, changes).blocks(a.block(), b.block(), "");
        } else if (one instanceof Function a && other instanceof Function b) {
            functions(key, a, b);
        } else if (one instanceof Identity a && other instanceof Identity b) {
            version(key, a.version(), b.version());
            identities(key, a, b);
        }
    }

    private void version(DefinitionKey key, long one, long other) {
        if (one != other) {
            changes.add(new Change(key, "", Aspect.STATE_VERSION, "" + one, "" + other, null));
        }
    }

    private void functions(DefinitionKey key, Function a, Function b) {
        String takes = parameters(a);
        String takesNow = parameters(b);
        if (!takes.equals(takesNow)) {
            changes.add(new Change(key, "", Aspect.PARAMETERS, takes, takesNow, "rewrite its calls"));
        }
        if (!a.returnType().equals(b.returnType())) {
            boolean fits = TypeChange.fits(b.returnType(), a.returnType());
            changes.add(new Change(
                    key,
                    "",
                    Aspect.RESULT,
                    a.returnType().toString(),
                    b.returnType().toString(),
                    fits ? null : "rewrite what uses its result"));
        }
    }

    private void identities(DefinitionKey key, Identity a, Identity b) {
        TreeSet<String> names = new TreeSet<>(a.attributes().keySet());
        names.addAll(b.attributes().keySet());
        for (String name : names) {
            IdentityAttribute one = a.attributes().get(name);
            IdentityAttribute other = b.attributes().get(name);
            if (!Objects.equals(one, other)) {
                boolean demands =
                        other == null || other.requiredForImport() && (one == null || !one.requiredForImport());
                boolean retyped = one != null && other != null && !TypeChange.fits(one.type(), other.type());
                changes.add(new Change(
                        key,
                        name,
                        Aspect.ATTRIBUTE,
                        one == null ? null : shown(one),
                        other == null ? null : shown(other),
                        demands || retyped ? "rewrite import blocks that use it" : null));
            }
        }
    }

    private static String shown(IdentityAttribute attribute) {
        return (attribute.requiredForImport() ? "required " : "optional ") + attribute.type();
    }

    private static String parameters(Function function) {
        List<String> all = new ArrayList<>();
        function.parameters().forEach(one -> all.add(one.type() + (one.nullable() ? " or null" : "")));
        Parameter variadic = function.variadicParameter();
        if (variadic != null) {
            all.add(variadic.type() + "...");
        }
        return "(" + String.join(", ", all) + ")";
    }

    private static String name(ProviderSchema schema) {
        return schema.address() + (schema.version() == null ? "" : " " + schema.version());
    }
}
