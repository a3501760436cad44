package io.cloudoven.arm.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.TypedObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The lists are complete: held against core by reflection. */
class ReservedNamesTest {
    @Test
    void all_methods_that_resources_inherit_are_reserved() {
        assertThat(inherited(Resource.class)).allMatch(ReservedNames.methodsOfResources()::contains);
    }

    @Test
    void all_methods_that_objects_inherit_are_reserved() {
        assertThat(inherited(TypedObject.class)).allMatch(ReservedNames.methodsOfObjects()::contains);
    }

    @Test
    void types_of_java_lang_and_of_generated_code_are_reserved_in_any_case() {
        assertThat(List.of("String", "Override", "Expr", "State", "Map", "STRING", "Resource"))
                .allMatch(ReservedNames.types()::contains);
        assertThat(ReservedNames.types().contains("Subnet")).isFalse();
    }

    /** What a class in another package inherits: public and protected methods of it and all above. */
    private static Set<String> inherited(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                boolean visible =
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
                if (visible && !method.isSynthetic()) {
                    names.add(method.getName());
                }
            }
        }
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                names.add(method.getName());
            }
        }
        return names;
    }
}
