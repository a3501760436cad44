package io.cloudoven.arm.definitions.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.type.AnyType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.PropertyFlag;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

class CompactTypesTest {
    private static final ResourceType THING = new ResourceType(
            "A.B/things", "2026-01-01", new TypeReference("A.B/things"), Set.of(), Set.of(), List.of());

    @Test
    void a_property_may_have_any_name() {
        ObjectType body = new ObjectType(
                "A.B/things",
                Map.of("$kinds", new Property("$kinds", AnyType.ANY, Set.of(PropertyFlag.REQUIRED))),
                null,
                true);
        CompactTypes types = CompactTypes.of("here", CompactWriter.write(List.of(THING), List.of(body)));

        assertThat(types.named(THING.body())).isEqualTo(body);
        assertThat(types.resources()).containsExactly(THING);
    }

    @Test
    void what_is_no_such_text_is_refused_with_its_place() {
        assertThatThrownBy(() -> CompactTypes.of("here", "no tab\n"))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("here line 1 is no definition");
        assertThatThrownBy(() -> CompactTypes.of("here", "A.B/things@1\t{}\n"))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("here line 1 cannot be read");
        assertThatThrownBy(() -> CompactTypes.of("here", "")).hasMessageContaining("no resource type");
    }

    @net.jqwik.api.Property(tries = 500)
    void a_damaged_text_gives_an_error_or_types_but_no_accident(@ForAll Random random) {
        List<NamedType> objects = Definitions.embedded().namespace("Microsoft.KeyVault").resources().stream()
                .map(resource ->
                        Definitions.embedded().namespace("Microsoft.KeyVault").named(resource.body()))
                .toList();
        StringBuilder text = new StringBuilder(CompactWriter.write(List.of(THING), objects));
        for (int i = 0; i < 3; i++) {
            text.setCharAt(random.nextInt(text.length()), "\"[]{}:,#\t\n19azé".charAt(random.nextInt(15)));
        }
        try {
            CompactTypes types = CompactTypes.of("here", text.toString());
            objects.forEach(object -> types.named(new TypeReference(object.name())));
        } catch (ArmException expected) {
            assertThat(expected).hasMessageContaining("here");
        }
    }
}
