package io.cloudoven.arm.definitions.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.ResourceDefinition;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds valid instances of every resource type against its definition, and then spoils each in one place after another. */
class EveryDefinitionTest {
    private final TypeCheck check = TypeCheck.against(Definitions.embedded());

    @Test
    void the_least_and_the_fullest_instance_of_every_type_are_valid() {
        List<String> problems = new ArrayList<>();
        int[] count = new int[1];
        deployable().forEach(definition -> {
            List<Instance> instances =
                    new ArrayList<>(List.of(Instance.minimal(definition), Instance.full(definition)));
            for (int kind = 1; kind < instances.get(1).kinds; kind++) {
                instances.add(Instance.full(definition, kind));
            }
            for (Instance instance : instances) {
                count[0]++;
                check.template(instance.template()).forEach(problem -> problems.add(problem.toString()));
            }
        });
        System.out.printf("type check: %d valid instances, %d problems%n", count[0], problems.size());
        assertThat(problems).isEmpty();
    }

    @Test
    void every_single_mutation_is_caught_where_it_is() {
        List<String> missed = new ArrayList<>();
        int[] count = new int[1];
        for (Function<ResourceDefinition, Instance> make : instances()) {
            deployable().forEach(definition -> {
                Instance instance = make.apply(definition);
                for (Mutations.Mutation mutation : Mutations.of(instance)) {
                    count[0]++;
                    if (!caught(instance, mutation)) {
                        missed.add(mutation.kind() + " at " + mutation.path() + " of " + definition.resource());
                    }
                }
            });
        }
        System.out.printf("type check: %d mutations, %d missed%n", count[0], missed.size());
        assertThat(missed).isEmpty();
        assertThat(count[0]).isGreaterThan(80_000);
    }

    private boolean caught(Instance instance, Mutations.Mutation mutation) {
        boolean there = mutation.object().containsKey(mutation.name());
        Object before = mutation.object().get(mutation.name());
        if (mutation.value() == null) {
            mutation.object().remove(mutation.name());
        } else {
            mutation.object().put(mutation.name(), mutation.value());
        }
        try {
            String name = "'" + instance.resource.get("name") + "'";
            return check.template(instance.template()).stream()
                    .anyMatch(problem -> problem.kind() == mutation.kind()
                            && problem.path().replace(name, "'any'").equals(mutation.path()));
        } finally {
            if (there) {
                mutation.object().put(mutation.name(), before);
            } else {
                mutation.object().remove(mutation.name());
            }
        }
    }

    private static List<Function<ResourceDefinition, Instance>> instances() {
        return List.of(Instance::minimal, Instance::full);
    }

    private static Stream<ResourceDefinition> deployable() {
        return Definitions.embedded().namespaces().stream()
                .map(Definitions.embedded()::namespace)
                .flatMap(EveryDefinitionTest::in)
                .filter(definition -> !definition.resource().writable().isEmpty());
    }

    private static Stream<ResourceDefinition> in(NamespaceTypes types) {
        return types.resources().stream().map(resource -> new ResourceDefinition(resource, types));
    }
}
