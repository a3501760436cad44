package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.Definitions;
import io.cloudoven.arm.definitions.ResourceDefinition;
import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the resources of a template, those inside of others and of nested templates too, and the definition of each. */
final class ResourcesCheck {
    private static final String DEPLOYMENT = "Microsoft.Resources/deployments";

    /** What the template language has in a resource beside its body. */
    private static final Set<String> LANGUAGE = Set.of(
            "apiVersion",
            "type",
            "condition",
            "copy",
            "dependsOn",
            "comments",
            "scope",
            "resources",
            "metadata",
            "existing",
            "import",
            "extension",
            "apiProfile",
            "asserts");

    private static final Set<String> LANGUAGE_OF_DEPLOYMENTS = Set.of("resourceGroup", "subscriptionId");

    private final Definitions definitions;
    private final boolean anyVersion;
    private final Expressions expressions;
    private final Problems problems;
    private final BodyCheck bodies;

    ResourcesCheck(Definitions definitions, boolean anyVersion, Expressions expressions, Problems problems) {
        this.definitions = definitions;
        this.anyVersion = anyVersion;
        this.expressions = expressions;
        this.problems = problems;
        this.bodies = new BodyCheck(expressions, problems);
    }

    /** @param path of the template, with a dot at the end; empty for the outermost one */
    void template(Map<?, ?> template, String path) {
        resources(template.get("resources"), Scopes.of(template.get("$schema")), null, path + "resources");
    }

    /** @param parent the type that these are inside of; null for none */
    void resources(@Nullable Object resources, @Nullable TypeScope scope, @Nullable String parent, String path) {
        if (resources instanceof Map<?, ?> named) {
            named.forEach((name, resource) -> resource(resource, scope, parent, path + "." + name));
        } else if (resources instanceof List<?> listed) {
            for (int i = 0; i < listed.size(); i++) {
                resource(listed.get(i), scope, parent, path + "[" + i + "]");
            }
        }
    }

    /** @param place where the template has it */
    void resource(@Nullable Object written, @Nullable TypeScope scope, @Nullable String parent, String place) {
        if (!(written instanceof Map<?, ?> resource)) {
            if (!expressions.unknown(written)) {
                problems.wrongType(place, "a resource, an object", written);
            }
            return;
        }
        if (!(resource.get("type") instanceof String type)) {
            problems.add(place + ".type", Kind.MISSING, "a resource has to say its type");
            return;
        }
        if (expressions.unknown(type) || resource.containsKey("import") || resource.containsKey("extension")) {
            return;
        }
        boolean relative = parent != null && !type.contains(".");
        String full = relative ? parent + "/" + type : type;
        String path = place + "(" + full + " '" + resource.get("name") + "')";
        Optional<ResourceDefinition> definition = definition(ExtensionTypes.resolve(full, resource), resource, path);
        definition.ifPresent(found -> check(found, resource, full, scope, path));
        if (expressions == Expressions.ALLOWED) { // else what is inside of others stands beside them
            resources(resource.get("resources"), scope, full, path + ".resources");
        }
    }

    private void check(
            ResourceDefinition definition, Map<?, ?> resource, String type, @Nullable TypeScope scope, String path) {
        if (Boolean.TRUE.equals(resource.get("existing"))) {
            return;
        }
        ResourceType known = definition.resource();
        if (known.writable().isEmpty()) {
            problems.add(path, Kind.SCOPE, "resources of this type can only be read; make it an existing one");
            return;
        }
        if (!ExtensionTypes.isOne(type)) {
            Scopes.problem(known, resource, scope, expressions)
                    .ifPresent(problem -> problems.add(path, Kind.SCOPE, problem));
        }
        boolean deployment = type.equalsIgnoreCase(DEPLOYMENT);
        bodies.resource(
                definition,
                resource,
                path,
                name -> LANGUAGE.contains(name) || deployment && LANGUAGE_OF_DEPLOYMENTS.contains(name));
        if (deployment
                && expressions == Expressions.ALLOWED
                && resource.get("properties") instanceof Map<?, ?> properties
                && properties.get("template") instanceof Map<?, ?> template) {
            template(template, path + ".properties.template.");
        }
    }

    private Optional<ResourceDefinition> definition(String type, Map<?, ?> resource, String path) {
        List<ResourceDefinition> versions = definitions.versions(type);
        if (versions.isEmpty()) {
            List<String> close = definitions.closeTo(type);
            problems.add(
                    path,
                    Kind.UNKNOWN_TYPE,
                    "there is no definition of this type"
                            + (close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?"));
            return Optional.empty();
        }
        Object version = resource.get("apiVersion");
        if (version == null && !anyVersion) {
            problems.add(
                    path + ".apiVersion",
                    Kind.MISSING,
                    "required, such as " + versions.get(0).resource().apiVersion());
        }
        if (!(version instanceof String text) || expressions.unknown(text)) {
            return Optional.of(versions.get(0));
        }
        for (ResourceDefinition definition : versions) {
            if (definition.resource().apiVersion().equalsIgnoreCase(text)) {
                return Optional.of(definition);
            }
        }
        if (anyVersion) {
            return Optional.of(versions.get(0));
        }
        problems.add(
                path + ".apiVersion",
                Kind.UNKNOWN_VERSION,
                "there is no definition of version " + text
                        + ", only of "
                        + versions.stream()
                                .map(definition -> definition.resource().apiVersion())
                                .collect(Collectors.joining(" and ")));
        return Optional.empty();
    }
}
