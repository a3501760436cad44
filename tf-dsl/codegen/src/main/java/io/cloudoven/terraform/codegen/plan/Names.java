package io.cloudoven.terraform.codegen.plan;

import com.palantir.javapoet.ClassName;
import io.cloudoven.codegen.naming.DistinctNames;
import io.cloudoven.codegen.naming.JavaNames;
import io.cloudoven.codegen.naming.ShortNames;
import io.cloudoven.terraform.codegen.naming.ReservedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of one provider by what they stand for. */
final class Names {
    private final ClassName provider;
    private final ClassName functions;
    private final IdentityHashMap<Definition, ClassName> definitions = new IdentityHashMap<>();
    private final IdentityHashMap<NestedClass, ClassName> nested = new IdentityHashMap<>();

    Names(String packageName, String providerType, Collection<Definition> all, Places places) {
        String providerClass = ReservedNames.types().avoid(ShortNames.of(JavaNames.type(providerType)));
        this.provider = ClassName.get(packageName, providerClass);
        this.functions = ClassName.get(packageName, providerClass + "Functions");
        List<String> taken = new ArrayList<>(List.of(providerClass, functions.simpleName()));
        for (ClassRole role : ClassRole.values()) {
            taken.addAll(definitions(role, packageName, all, taken));
        }
        String blocks = ClassRole.NESTED.packageIn(packageName);
        NestedClassNames.settle(places, providerClass, taken)
                .forEach((type, name) -> nested.put(type, ClassName.get(blocks, name)));
    }

    ClassName provider() {
        return provider;
    }

    ClassName functions() {
        return functions;
    }

    ClassName of(Definition definition) {
        return definitions.getOrDefault(definition, provider);
    }

    ClassName of(NestedClass type) {
        return Objects.requireNonNull(nested.get(type));
    }

    private Collection<String> definitions(
            ClassRole role, String packageName, Collection<Definition> all, Collection<String> taken) {
        Map<String, Definition> byName = new HashMap<>();
        for (Definition definition : all) {
            if (definition.role() == role && role != ClassRole.PROVIDER) {
                byName.put(definition.name(), definition);
            }
        }
        Map<String, String> settled =
                DistinctNames.ofClasses(name -> className(byName.get(name))).settle(byName.keySet(), Set.copyOf(taken));
        settled.forEach((terraformName, name) ->
                definitions.put(byName.get(terraformName), ClassName.get(role.packageIn(packageName), name)));
        return settled.values();
    }

    private String className(@Nullable Definition definition) {
        Definition named = Objects.requireNonNull(definition);
        String name =
                ShortNames.of(JavaNames.type(named.shortName()) + named.role().suffix());
        boolean gone = ReservedNames.types().contains(name)
                || name.equalsIgnoreCase(provider.simpleName())
                || name.equalsIgnoreCase(functions.simpleName());
        return gone ? name + "Resource" : name;
    }
}
