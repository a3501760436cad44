package io.cloudoven.arm.template;

import io.cloudoven.arm.evaluation.Limits;
import io.cloudoven.arm.expression.ArmFunctions;
import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.DeclaredResource;
import io.cloudoven.arm.resource.Loop;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The {@code resources} of a template. */
final class ResourceWriter {
    private final TemplateWriter template;
    private final Cycles cycles;
    private long instances;

    ResourceWriter(TemplateWriter template) {
        this.template = template;
        cycles = new Cycles(template);
    }

    /** An object by symbolic name or, in version 1, an array without what is there already. */
    Object resources() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (ResourceTable.Entry resource : template.resources().entries()) {
            template.problems().addAll(resource.declared().problems());
            Map<String, @Nullable Object> json = resource(resource);
            if (template.isVersion2() || !resource.declared().existing()) {
                all.put(resource.name(), json);
            }
        }
        cycles.check();
        if (instances > Limits.RESOURCES) {
            template.problem(
                    "resources",
                    "there are " + instances + " resources, copies counted, but Azure takes at most "
                            + Limits.RESOURCES);
        }
        return template.isVersion2() ? all : new ArrayList<>(all.values());
    }

    private Map<String, @Nullable Object> resource(ResourceTable.Entry resource) {
        DeclaredResource declared = resource.declared();
        String path = declared.symbolicName();
        TemplateSite early = template.site(new Place(path, path, false, false));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        if (declared.existing()) {
            json.put("existing", true);
        } else {
            count(declared, path);
            level(declared, path);
        }
        if (declared.condition() != null) {
            json.put("condition", declared.condition().json(inLoop(early.at("condition"), resource)));
        }
        if (declared.loop() != null) {
            json.put("copy", copy(declared.loop(), resource.loopName(), early.at("copy")));
        }
        json.put("type", declared.type().name());
        json.put("apiVersion", declared.type().apiVersion());
        scope(resource, inLoop(early.at("scope"), resource), json);
        json.put("name", name(resource, inLoop(early.at("name"), resource)));
        properties(resource, early, json);
        Object dependsOn = new Dependencies(template, resource, early.uses(), cycles).json();
        if (dependsOn != null) {
            json.put("dependsOn", dependsOn);
        }
        if (declared.comments() != null) {
            json.put("comments", declared.comments());
        }
        return json;
    }

    /** A place in a resource with a copy, where the index is that of the copy. */
    static Site inLoop(TemplateSite site, ResourceTable.Entry resource) {
        Loop loop = resource.declared().loop();
        return loop == null
                ? site
                : site.with(loop.index(), Expr.written(Call.of("copyIndex", new Literal(resource.loopName()))));
    }

    private void count(DeclaredResource declared, String path) {
        Loop loop = declared.loop();
        Object count = loop == null ? (Object) 1L : loop.count().json(Site.UNKNOWN);
        if (count instanceof Long literal) {
            instances += Math.max(0, literal);
            if (literal < 0 || literal > Limits.COPIES) {
                template.problem(
                        path + ".copy", "has " + literal + " instances, but there can be 0 to " + Limits.COPIES);
            }
        } else {
            instances++; // what an expression comes to, evaluation tells
        }
    }

    /** Whether such a resource can be deployed to where the template is. */
    private void level(DeclaredResource declared, String path) {
        int levels = declared.type().scopes();
        int here = switch (template.scope()) {
            case TENANT -> 1;
            case MANAGEMENT_GROUP -> 2;
            case SUBSCRIPTION -> 4;
            case RESOURCE_GROUP -> 8;
        };
        boolean extension = (levels & 16) != 0;
        if (levels != 0
                && (levels & here) == 0
                && !extension
                && declared.scope() == null
                && declared.parent() == null) {
            template.problem(
                    path,
                    "is a " + declared.type().name() + ", which cannot be deployed to a " + template.scope()
                            + "; put it into a template for another scope, nested in this one");
        }
    }

    private static Map<String, @Nullable Object> copy(Loop loop, String name, TemplateSite site) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        copy.put("name", name);
        copy.put("count", loop.count().json(site));
        if (loop.batchSize() != null) {
            copy.put("mode", "serial");
            copy.put("batchSize", loop.batchSize().longValue());
        }
        return copy;
    }

    private void scope(ResourceTable.Entry resource, Site site, Map<String, @Nullable Object> json) {
        DeclaredResource declared = resource.declared();
        ResourceScope scope = template.ids().scope(declared);
        if (scope == null) {
            return;
        }
        boolean anywhere = declared.existing() || resource.resource() instanceof Deployment;
        switch (scope.kind()) {
            case RESOURCE -> json.put("scope", extended(scope).id().json(site));
            case TENANT -> json.put("scope", "/");
            case MANAGEMENT_GROUP -> json.put("scope", managementGroup(scope).json(site));
            case SUBSCRIPTION, RESOURCE_GROUP -> {
                if (!anywhere) {
                    template.problem(
                            declared.symbolicName() + ".scope",
                            "is elsewhere than the template is deployed; put it into a nested deployment to there");
                }
                putUnlessNull(json, "subscriptionId", scope.subscriptionId(), site);
                putUnlessNull(json, "resourceGroup", scope.name(), site);
            }
        }
    }

    private static Resource<?> extended(ResourceScope scope) {
        return Objects.requireNonNull(scope.resource(), "an extension extends a resource");
    }

    private static Expr<String> managementGroup(ResourceScope scope) {
        Expr<String> name =
                scope.name() == null ? ArmFunctions.managementGroup().name() : scope.name();
        return Expr.call("format", "Microsoft.Management/managementGroups/{0}", name)
                .asString();
    }

    private static void putUnlessNull(
            Map<String, @Nullable Object> json, String name, @Nullable Expr<?> value, Site site) {
        if (value != null) {
            json.put(name, value.json(site));
        }
    }

    private @Nullable Object name(ResourceTable.Entry resource, Site site) {
        DeclaredResource declared = resource.declared();
        if (declared.parent() == null) {
            return declared.name() == null
                    ? declared.symbolicName()
                    : declared.name().json(site);
        }
        checkParent(declared, declared.parent());
        // asking for the parent's name makes this depend on it
        declared.parent().name().json(site);
        List<Expr<String>> names = template.ids().names(resource, null);
        List<Object> arguments = new ArrayList<>();
        StringBuilder format = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (Expr<String> name : names) {
            format.append(format.length() == 0 ? "" : "/")
                    .append('{')
                    .append(arguments.size())
                    .append('}');
            String text = ResourceIds.literal(name);
            literal.append(literal.length() == 0 ? "" : "/").append(text);
            arguments.add(name);
        }
        boolean allLiteral = names.stream().allMatch(name -> ResourceIds.literal(name) != null);
        if (allLiteral) {
            return literal.toString();
        }
        arguments.add(0, format.toString());
        return Expr.call("format", arguments.toArray()).json(site);
    }

    private void checkParent(DeclaredResource declared, Resource<?> parent) {
        String type = parent.declaration().type().name();
        boolean child = declared.type().name().regionMatches(true, 0, type + "/", 0, type.length() + 1)
                && declared.type().depth() == parent.declaration().type().depth() + 1;
        if (!child) {
            template.problem(
                    declared.symbolicName() + ".parent",
                    "is a " + type + ", which a " + declared.type().name() + " cannot be a child of");
        }
    }

    private void properties(ResourceTable.Entry resource, TemplateSite early, Map<String, @Nullable Object> json) {
        DeclaredResource declared = resource.declared();
        if (declared.existing()) {
            return;
        }
        String path = declared.symbolicName();
        declared.properties().forEach((name, value) -> {
            if (!name.equals("name")) {
                TemplateSite site = name.equals("properties")
                        ? early.in(new Place(path + ".properties", path, true, true))
                        : early.at(name);
                json.put(name, value.json(inLoop(site, resource)));
            }
        });
        if (resource.resource() instanceof Deployment deployment) {
            TemplateSite site = early.in(new Place(path + ".properties", path, true, true));
            json.put("properties", new DeploymentWriter(template, deployment, resource).properties(site));
        }
    }
}
