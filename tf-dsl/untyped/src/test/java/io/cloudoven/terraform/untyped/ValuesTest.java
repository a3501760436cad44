package io.cloudoven.terraform.untyped;

import static io.cloudoven.terraform.untyped.Cloud.complete;
import static io.cloudoven.terraform.untyped.Cloud.group;
import static io.cloudoven.terraform.untyped.Cloud.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which values an argument takes. */
class ValuesTest {
    private static List<String> setting(String name, Object value) {
        return problems(complete().set(name, value)).stream()
                .map(problem -> problem.substring("cloud_cluster.main.".length()))
                .toList();
    }

    @Test
    void plain_values_and_values_of_the_right_type_are_taken() {
        Variable<String> location = Variable.of("location", Type.STRING);
        assertThat(setting("location", location)).isEmpty();
        assertThat(setting("location", Value.of("x"))).isEmpty();
        assertThat(setting("location", Value.raw("upper(\"x\")"))).isEmpty();
        assertThat(setting("location", group().string("location"))).isEmpty();
        assertThat(setting("zones", List.of("1", location))).isEmpty();
        assertThat(setting("zones", Set.of("1"))).isEmpty();
        assertThat(setting("zones", Value.list("1"))).isEmpty();
        assertThat(setting("zones", Arrays.asList("1", null))).isEmpty();
        assertThat(setting("tags", group().map("tags", Type.STRING))).isEmpty();
        assertThat(setting("open", Map.of("a", List.of(1, true)))).isEmpty();
        assertThat(setting("enabled", null)).isEmpty();
        assertThat(setting("owner", Map.of("name", "x"))).isEmpty();
        assertThat(setting("step", List.of(Map.of("run", "x")))).isEmpty();
    }

    @Test
    void values_that_are_known_to_be_of_another_type_are_refused() {
        assertThat(setting("location", Value.of(3))).containsExactly("location: takes a string, but got a number");
        assertThat(setting("zones", Value.list(Value.of(true))))
                .containsExactly("zones[0]: takes a string, but got a boolean");
        assertThat(setting("zones", Map.of())).containsExactly("zones: takes a set of strings, but got a map");
        assertThat(setting("location", group().map("tags", Type.STRING)))
                .containsExactly("location: takes a string, but got a map; take it .as(...) the type if Terraform shall"
                        + " convert it");
        assertThat(setting("enabled", group().string("location")))
                .containsExactly("enabled: takes a boolean, but got a string; take it .as(...) the type if Terraform"
                        + " shall convert it");
        assertThat(setting("enabled", group().attribute("location").as(Type.BOOL)))
                .isEmpty();
        assertThat(setting("owner", "x")).containsExactly("owner: takes an object, but got a string");
        assertThat(setting("step", List.of(Map.of("run", "x"), Value.of("y"))))
                .containsExactly("step[1]: takes an object, but got a string");
        assertThat(setting("step", List.of(Map.of("run", "x"), Value.raw("local.step"))))
                .containsExactly("step: has objects as maps beside other values; add each with object(\"step\", ...)");
    }

    @Test
    void other_java_objects_are_refused_with_what_to_write_instead() {
        assertThat(setting("location", new Date(0)))
                .containsExactly("location: cannot be set to java.util.Date; use a String, Number, Boolean, Value,"
                        + " Collection, Map or null");
        assertThat(setting("location", Optional.of("x")))
                .containsExactly("location: cannot be set to java.util.Optional; use its orElse(null)");
        assertThat(setting("location", TimeUnit.DAYS))
                .containsExactly("location: cannot be set to java.util.concurrent.TimeUnit; use its name()");
        assertThat(setting("zones", new String[] {"1"}))
                .containsExactly("zones: cannot be set to [Ljava.lang.String;; make it a List");
        assertThat(setting("open", List.of(new StringBuilder("x"))))
                .containsExactly("open[0]: cannot be set to java.lang.StringBuilder; use its toString()");
        assertThat(setting("location", group()))
                .containsExactly(
                        "location: cannot be set to io.cloudoven.terraform.untyped.UntypedResource; refer to one"
                                + " of its attributes, such as attribute(\"id\")");
        assertThat(setting("tags", Map.of(1, "x")))
                .containsExactly("tags: has the key 1; the keys of a Terraform map are strings");
        assertThat(setting("open", Double.NaN)).hasSize(1).first().asString().startsWith("open: ");
    }

    @Provide
    Arbitrary<Object> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.of(true, false).map(bool -> (Object) bool));
    }

    @Property
    void a_value_is_taken_exactly_where_its_type_is_wanted(@ForAll("scalars") Object scalar) {
        boolean text = scalar instanceof String;
        assertThat(setting("location", scalar).isEmpty()).isEqualTo(text);
        assertThat(setting("enabled", scalar).isEmpty()).isEqualTo(scalar instanceof Boolean);
        assertThat(setting("zones", List.of(scalar)).isEmpty()).isEqualTo(text);
        assertThat(setting("tags", Map.of("a", scalar)).isEmpty()).isEqualTo(text);
        assertThat(setting("grid", List.of(List.of(scalar))).isEmpty()).isEqualTo(scalar instanceof Number);
        assertThat(setting("open", scalar)).isEmpty();
    }
}
