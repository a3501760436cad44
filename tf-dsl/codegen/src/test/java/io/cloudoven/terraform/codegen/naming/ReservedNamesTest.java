package io.cloudoven.terraform.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.EphemeralResource;
import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.ProviderConfiguration;
import io.cloudoven.terraform.block.Resource;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The lists are complete: held against core by reflection. */
class ReservedNamesTest {
    @Test
    void all_methods_that_resources_inherit_are_reserved() {
        for (Class<?> type : List.of(Resource.class, DataSource.class, EphemeralResource.class)) {
            assertThat(inherited(type)).allMatch(ReservedNames.methodsOfResources()::contains);
        }
    }

    @Test
    void all_methods_that_providers_inherit_are_reserved() {
        assertThat(inherited(ProviderConfiguration.class)).allMatch(ReservedNames.methodsOfProviders()::contains);
    }

    @Test
    void all_methods_that_nested_blocks_inherit_are_reserved() {
        assertThat(inherited(NestedBlock.class)).allMatch(ReservedNames.methodsOfNestedBlocks()::contains);
    }

    @Test
    void nothing_is_reserved_in_vain() {
        assertThat(ReservedNames.methodsOfNestedBlocks().names())
                .allMatch(name -> inherited(NestedBlock.class).contains(name)
                        || SourceVersion.isKeyword(name)
                        || name.equals("yield"));
    }

    @Test
    void all_keywords_are_reserved() {
        for (String keyword : List.of("class", "default", "_", "true", "null", "goto", "strictfp", "enum")) {
            assertThat(ReservedNames.methodsOfFunctions().contains(keyword)).isTrue();
            assertThat(SourceVersion.isKeyword(keyword)).isTrue();
        }
        assertThat(ReservedNames.methodsOfFunctions().contains("record")).isFalse();
    }

    @Test
    void types_of_java_lang_and_of_generated_code_are_reserved_in_any_case() {
        assertThat(List.of("String", "Override", "Object", "Number", "Value", "State", "Map", "E", "STRING", "Io"))
                .allMatch(ReservedNames.types()::contains);
        assertThat(ReservedNames.types().contains("Subnet")).isFalse();
    }

    @Test
    void an_underscore_makes_a_name_free() {
        assertThat(ReservedNames.methodsOfResources().avoid("default")).isEqualTo("default_");
        assertThat(ReservedNames.methodsOfResources().avoid("name")).isEqualTo("name");
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
