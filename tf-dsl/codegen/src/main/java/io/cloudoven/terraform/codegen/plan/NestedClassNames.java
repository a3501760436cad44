package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.codegen.naming.JavaNames;
import io.cloudoven.terraform.codegen.naming.ReservedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names the classes of nested blocks, over a whole provider, so that generating a part of it renames nothing.
 *
 * <p>A class is called as its block is where no other block has the name: {@code DefaultNodePool}. Of several with one
 * name, the one that more than half of all the definitions use is called so too. The others have the name of what they
 * belong to before their own: {@code StorageAccountNetworkRules}. Where this is still not enough, {@link Candidates} go
 * on, the least deep block first.
 */
final class NestedClassNames {
    private final Places places;
    private final Set<String> taken = new HashSet<>();
    private final IdentityHashMap<NestedClass, String> names = new IdentityHashMap<>();

    private NestedClassNames(Places places, Collection<String> taken) {
        this.places = places;
        taken.forEach(name -> this.taken.add(key(name)));
    }

    /**
     * The simple names of all classes.
     *
     * @param taken the names of other classes
     */
    static IdentityHashMap<NestedClass, String> settle(Places places, String providerClass, Collection<String> taken) {
        NestedClassNames naming = new NestedClassNames(places, taken);
        naming.settle(providerClass);
        return naming.names;
    }

    private void settle(String providerClass) {
        Map<String, List<NestedClass>> sharing = new TreeMap<>();
        for (NestedClass type : places.classes()) {
            String plain = JavaNames.type(type.blockName());
            sharing.computeIfAbsent(key(plain), name -> new ArrayList<>()).add(type);
        }
        List<Candidates> others = new ArrayList<>();
        sharing.values().forEach(classes -> {
            int uses = classes.stream().mapToInt(type -> places.of(type).size()).sum();
            for (NestedClass type : classes) {
                boolean most = places.of(type).size() * 2 > uses;
                if (!most || !claim(type, JavaNames.type(type.blockName()))) {
                    others.add(new Candidates(type, places.of(type), providerClass));
                }
            }
        });
        others.sort(Comparator.comparing(Candidates::home, Place.ORDER));
        for (Candidates candidates : others) {
            for (int i = 0; !claim(candidates.type(), candidates.name(i)); ) {
                i++;
            }
        }
    }

    private boolean claim(NestedClass type, String name) {
        if (ReservedNames.types().contains(name) || !taken.add(key(name))) {
            return false;
        }
        names.put(type, name);
        return true;
    }

    /** Some file systems take capitals and small letters for the same. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
