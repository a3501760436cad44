package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.codegen.naming.DistinctNames;
import io.cloudoven.codegen.naming.JavaNames;
import io.cloudoven.codegen.naming.NameSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names of the methods of a class, a distinct one for each member, so that overloads never clash. */
final class MethodNames {
    private MethodNames() {}

    /** The names in the order of the members. A block with the name of an argument is called {@code nameBlock}. */
    static List<String> of(List<Member> members, NameSet reserved) {
        Set<String> wanted = new HashSet<>();
        List<String> keys = new ArrayList<>(members.size());
        for (Member member : members) {
            String key = member.name();
            while (!wanted.add(key)) {
                key += "_block";
            }
            keys.add(key);
        }
        Map<String, String> settled = DistinctNames.ofMethods(name -> reserved.avoid(JavaNames.method(name)))
                .settle(keys, Set.of());
        return keys.stream()
                .map(key -> Objects.requireNonNull(settled.get(key)))
                .toList();
    }
}
