package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.codegen.naming.JavaNames;
import io.cloudoven.codegen.naming.ShortNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The names a nested class can have, from the best on: the owner's name and its own, then with the block around it, then
 * with the whole path, then with {@code Block} at the end, then with a number.
 *
 * <p>The owner is the definition that uses it, or the words that all of them have in common at the start or end:
 * {@code WebApp} for {@code linux_web_app} and {@code windows_web_app}. With none in common it is the first of them, but
 * all data sources together are {@code Data}.
 */
final class Candidates {
    private final NestedClass type;
    private final Place home;
    private final List<String> names = new ArrayList<>();

    /** @param places where the class is used, at least one */
    Candidates(NestedClass type, List<Place> places, String providerClass) {
        this.type = type;
        this.home = Collections.min(places, Place.ORDER);
        String own = JavaNames.type(type.blockName());
        String owner = owner(places, providerClass);
        List<String> path = home.path();
        names.add(ShortNames.of(owner + own));
        if (path.size() > 1) {
            names.add(ShortNames.of(owner + JavaNames.type(path.get(path.size() - 2)) + own));
            names.add(ShortNames.of(owner + JavaNames.type(String.join("_", path))));
        }
        names.add(ShortNames.of(homeName() + own));
        names.add(ShortNames.of(owner + own + "Block"));
    }

    NestedClass type() {
        return type;
    }

    /** The place to name it after. */
    Place home() {
        return home;
    }

    /** The name number {@code index}, from 0; there is no last. */
    String name(int index) {
        return index < names.size() ? names.get(index) : names.get(0) + "_" + (index - names.size() + 2);
    }

    private String owner(List<Place> places, String providerClass) {
        ClassRole role = home.definition().role();
        if (role == ClassRole.PROVIDER) {
            return providerClass;
        }
        List<List<String>> words = places.stream()
                .map(place -> Arrays.asList(place.definition().shortName().split("[_-]")))
                .toList();
        List<String> common = common(words);
        if (common.isEmpty()) {
            common = reversed(common(words.stream().map(Candidates::reversed).toList()));
        }
        boolean oneRole = places.stream().allMatch(place -> place.definition().role() == role);
        String suffix = oneRole ? role.suffix() : "";
        if (!common.isEmpty()) {
            return JavaNames.type(String.join("_", common)) + suffix;
        }
        return suffix.isEmpty() ? homeName() : suffix;
    }

    private String homeName() {
        Definition definition = home.definition();
        return JavaNames.type(definition.shortName()) + definition.role().suffix();
    }

    private static List<String> common(List<List<String>> all) {
        List<String> common = all.get(0);
        for (List<String> words : all) {
            int same = 0;
            while (same < Math.min(common.size(), words.size())
                    && common.get(same).equals(words.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common;
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }
}
