package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Root;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives variables their names in the body of a loop, and other names to those of the loops in it that would shadow
 * them.
 */
final class Renaming extends TreeRewriter {
    private final IdentityHashMap<Root, String> settled;
    private final Map<String, String> renamed;
    private final Set<String> taken;

    private Renaming(IdentityHashMap<Root, String> settled, Map<String, String> renamed, Set<String> taken) {
        this.settled = settled;
        this.renamed = renamed;
        this.taken = taken;
    }

    /** Writes {@code names} for the very nodes {@code variables}, each in its turn. */
    static Renaming of(List<Root> variables, List<String> names) {
        IdentityHashMap<Root, String> settled = new IdentityHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            settled.put(variables.get(i), names.get(i));
        }
        return new Renaming(settled, Map.of(), Set.copyOf(names));
    }

    @Override
    Expression name(Root root) {
        String name = settled.get(root);
        if (name == null) {
            name = renamed.get(root.name());
        }
        return name == null || name.equals(root.name()) ? root : new Root(name);
    }

    @Override
    TreeRewriter inside(String key, String value, Expression body) {
        Map<String, String> names = new HashMap<>(renamed);
        Set<String> occupied = new HashSet<>(taken);
        if (taken.contains(key) || taken.contains(value)) {
            Set<String> avoided = new HashSet<>(taken);
            for (String free : FreeNames.of(body, List.of()).names()) {
                avoided.add(renamed.getOrDefault(free, free));
            }
            avoided.add(key);
            avoided.add(value);
            bind(key, avoided, names, occupied);
            bind(value, avoided, names, occupied);
        } else {
            bind(key, Set.of(), names, occupied);
            bind(value, Set.of(), names, occupied);
        }
        return new Renaming(settled, names, occupied);
    }

    private void bind(String variable, Set<String> avoided, Map<String, String> names, Set<String> occupied) {
        if (variable.isEmpty()) {
            return;
        }
        String name = variable;
        if (taken.contains(variable)) {
            name = LoopVariables.numbered(variable, avoided::contains);
            avoided.add(name);
        }
        names.put(variable, name);
        occupied.add(name);
    }

    @Override
    String bound(String variable) {
        return renamed.getOrDefault(variable, variable);
    }
}
