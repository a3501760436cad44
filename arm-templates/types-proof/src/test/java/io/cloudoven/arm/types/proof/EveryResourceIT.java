package io.cloudoven.arm.types.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.ResourceDefinition;
import io.cloudoven.arm.definitions.check.TypeCheck;
import io.cloudoven.arm.definitions.check.TypeProblem;
import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import io.cloudoven.arm.definitions.type.TypeScope;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.DeclaredResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets every property of every generated resource, and holds the result against the definition. */
class EveryResourceIT {
    /** With values that are made up, these cannot be met; with expressions there are none. */
    private static final Set<Kind> OF_VALUES = Set.of(Kind.NOT_A_CHOICE, Kind.LIMIT, Kind.PATTERN);

    private final Definitions definitions = Definitions.embedded();
    private final TypeCheck check = TypeCheck.against(definitions);
    private final List<String> failures = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();
    private int instances;
    private int properties;

    @ParameterizedTest
    @CsvSource({
        "authorization, Microsoft.Authorization",
        "compute, Microsoft.Compute",
        "containerregistry, Microsoft.ContainerRegistry",
        "containerservice, Microsoft.ContainerService",
        "keyvault, Microsoft.KeyVault",
        "managedidentity, Microsoft.ManagedIdentity",
        "monitor, Microsoft.Monitor",
        "network, Microsoft.Network",
        "operationalinsights, Microsoft.OperationalInsights",
        "resources, Microsoft.Resources",
        "sql, Microsoft.Sql",
        "storage, Microsoft.Storage",
        "web, Microsoft.Web"
    })
    void every_settable_property_is_written_as_azure_defines_it(String packageName, String namespace) {
        for (Class<?> type : TypedClasses.in("io.cloudoven.arm.types." + packageName)) {
            every(type);
        }
        Set<String> defined = new TreeSet<>();
        definitions.namespace(namespace).resources().forEach(resource -> defined.add(key(resource.name())));
        System.out.printf(
                "%s: %d resource types, %d instances, %d properties set, %d failures%n",
                namespace, types.size(), instances, properties, failures.size());
        assertThat(failures).isEmpty();
        assertThat(types).isEqualTo(defined);
    }

    private void every(Class<?> type) {
        for (boolean plain : new boolean[] {true, false}) {
            int kinds = 1;
            for (int kind = 0; kind < kinds; kind++) {
                Everything everything = new Everything(plain, kind);
                DeclaredResource declaration = everything.resource(type).declaration();
                kinds = everything.kinds();
                instances++;
                properties += everything.set();
                compare(declaration, plain);
            }
        }
    }

    private void compare(DeclaredResource declaration, boolean plain) {
        declaration.problems().forEach(problem -> failures.add(declaration.type() + ": " + problem));
        types.add(key(declaration.type().name()));
        ResourceDefinition definition = definitions.resource(declaration.type().name());
        if (definition.resource().writable().isEmpty()) {
            return;
        }
        Map<String, Object> resource = json(declaration);
        TypeScope scope = definition.resource().writable().iterator().next();
        if (scope == TypeScope.EXTENSION) {
            resource.put("scope", "[parameters('any')]");
        }
        for (TypeProblem problem : check.template(Map.of("$schema", schema(scope), "resources", List.of(resource)))) {
            if (!plain || !OF_VALUES.contains(problem.kind())) {
                failures.add(problem.toString());
            }
        }
        if (plain) {
            failures.addAll(Coverage.unset(definition, resource));
        }
    }

    private static Map<String, Object> json(DeclaredResource declaration) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("type", declaration.type().name());
        resource.put("apiVersion", declaration.type().apiVersion());
        declaration.properties().forEach((name, value) -> resource.put(name, value.json(Site.UNKNOWN)));
        return resource;
    }

    private static String schema(TypeScope scope) {
        return "https://any/"
                + switch (scope) {
                    case TENANT -> "tenantDeploymentTemplate";
                    case MANAGEMENT_GROUP -> "managementGroupDeploymentTemplate";
                    case SUBSCRIPTION -> "subscriptionDeploymentTemplate";
                    default -> "deploymentTemplate";
                }
                + ".json#";
    }

    private static String key(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
