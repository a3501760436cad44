package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluatedResource;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.EvaluationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** What holds for templates of any size. */
class EvaluationPropertiesTest {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    @Property(tries = 40)
    void a_loop_makes_as_many_as_it_counts(@ForAll @IntRange(min = 0, max = 800) int count) {
        EvaluatedDeployment deployment = loop(count, 0);
        assertThat(deployment.resources()).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(deployment.resources().get(i).name()).isEqualTo("r" + i);
        }
    }

    @Property(tries = 20)
    void a_count_that_azure_refuses_is_refused(@ForAll int count) {
        if (count < 0 || count > 800) {
            assertThatThrownBy(() -> loop(count, 0)).isInstanceOf(EvaluationException.class);
        }
    }

    @Property(tries = 40)
    void a_batch_waits_for_the_whole_one_before(
            @ForAll @IntRange(min = 1, max = 60) int count, @ForAll @IntRange(min = 1, max = 10) int batch) {
        for (EvaluatedResource resource : loop(count, batch).resources()) {
            int index = Integer.parseInt(resource.name().substring(1));
            assertThat(resource.dependsOn()).hasSize(index < batch ? 0 : batch);
        }
    }

    @Property(tries = 60)
    void each_resource_comes_after_those_it_waits_for(
            @ForAll @Size(min = 1, max = 15) @UniqueElements List<@IntRange(min = 0, max = 99) Integer> names) {
        Map<String, Object> template = chain(names);
        EvaluatedDeployment deployment = evaluate(template);
        Set<String> done = new HashSet<>();
        for (EvaluatedResource resource : deployment.resources()) {
            assertThat(done).containsAll(resource.dependsOn());
            done.add(resource.id());
        }
        assertThat(done).hasSize(names.size());
        assertThat(evaluate(template).toJson()).isEqualTo(deployment.toJson());
    }

    private static EvaluatedDeployment loop(int count, int batch) {
        Map<String, Object> copy = new LinkedHashMap<>(Map.of("name", "loop", "count", count));
        if (batch > 0) {
            copy.putAll(Map.of("mode", "serial", "batchSize", batch));
        }
        return evaluate(Map.of(
                "$schema", SCHEMA, "resources", List.of(resource("[concat('r', copyIndex())]", Map.of("copy", copy)))));
    }

    /** Each resource waits for those of smaller names, by {@code dependsOn} or by asking for them. */
    private static Map<String, Object> chain(List<Integer> names) {
        List<Object> resources = new ArrayList<>();
        for (int name : names) {
            List<Object> smaller = new ArrayList<>();
            Map<String, Object> asks = new LinkedHashMap<>();
            asks.put("value", name);
            for (int other : names) {
                if (other < name && other % 2 == 0) {
                    smaller.add("r" + other);
                } else if (other < name) {
                    asks.put("of" + other, "[reference('r" + other + "').value]");
                }
            }
            resources.add(resource("r" + name, Map.of("dependsOn", smaller, "properties", asks)));
        }
        return Map.of("$schema", SCHEMA, "resources", resources);
    }

    private static Map<String, Object> resource(String name, Map<String, Object> more) {
        Map<String, Object> resource =
                new LinkedHashMap<>(Map.of("type", "A.B/c", "apiVersion", "2024-01-01", "name", name));
        resource.putAll(more);
        return resource;
    }

    private static EvaluatedDeployment evaluate(Map<String, Object> template) {
        return Template.of(template).evaluate(EvaluationContext.resourceGroup("rg"));
    }
}
