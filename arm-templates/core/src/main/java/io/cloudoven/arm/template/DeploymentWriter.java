package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.ResourceScope;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The {@code properties} of a deployment within a template. */
final class DeploymentWriter {
    private final TemplateWriter template;
    private final Deployment deployment;
    private final ResourceTable.Entry resource;

    DeploymentWriter(TemplateWriter template, Deployment deployment, ResourceTable.Entry resource) {
        this.template = template;
        this.deployment = deployment;
        this.resource = resource;
    }

    Map<String, @Nullable Object> properties(TemplateSite site) {
        Site inLoop = ResourceWriter.inLoop(site, resource);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("mode", "Incremental");
        Deployment.Body body = deployment.body();
        if (body instanceof Deployment.Body.Built built) {
            built(built, site, inLoop, json);
        } else if (body instanceof Deployment.Body.Ready ready) {
            json.put("expressionEvaluationOptions", Map.of("scope", "inner"));
            parameters(site, json);
            json.put("template", ready.template().document());
            Set<String> required = new TreeSet<>();
            ready.template().parameters().forEach((name, parameter) -> {
                if (parameter.isRequired()) {
                    required.add(name);
                }
            });
            checkParameters(ready.template().parameters().keySet(), required);
        } else if (body instanceof Deployment.Body.Linked linked) {
            json.put("templateLink", linked.link().value().json(inLoop));
            parameters(site, json);
            if (deployment.parametersUri() != null) {
                json.put(
                        "parametersLink",
                        Expr.object(Map.of("uri", deployment.parametersUri())).json(inLoop));
                if (!deployment.parameters().isEmpty()) {
                    problem("parameters", "are given besides parametersUri; Azure would ignore one of them");
                }
            }
        }
        return json;
    }

    private void built(
            Deployment.Body.Built built, TemplateSite site, Site inLoop, Map<String, @Nullable Object> json) {
        TemplateContents contents = built.contents();
        json.put("expressionEvaluationOptions", Map.of("scope", built.inner() ? "inner" : "outer"));
        parameters(site, json);
        List<Problem> problems = new ArrayList<>();
        TemplateWriter writer = built.inner()
                ? new TemplateWriter(contents, template.isVersion2(), problems)
                : new TemplateWriter(
                        contents,
                        template.isVersion2(),
                        problems,
                        site,
                        resource.declared().scope());
        json.put("template", writer.document());
        problems.forEach(problem -> template.problem(resource.name() + ": " + problem.path(), problem.message()));
        checkScope(contents.scope());
        if (!built.inner()) {
            checkOuter(contents);
        }
        Set<String> all = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (Parameter<?> parameter : contents.parameters()) {
            all.add(parameter.parameterName());
            if (parameter.schema().isRequired()) {
                required.add(parameter.parameterName());
            }
        }
        checkParameters(all, required);
    }

    private void checkOuter(TemplateContents contents) {
        if (template.isVersion2()) {
            problem(
                    "properties",
                    "evaluates its expressions in the template around it, which version 2 of the language"
                            + " does not do; use Deployment.nested(...) or languageVersion(1)");
        }
        if (!contents.parameters().isEmpty() || !contents.variables().isEmpty()) {
            problem(
                    "properties",
                    "has parameters or variables, which nothing can speak of when expressions are evaluated"
                            + " in the template around it");
        }
    }

    private void checkScope(Scope wanted) {
        ResourceScope scope = resource.declared().scope();
        Scope there = scope == null || scope.kind() == ResourceScope.Kind.RESOURCE
                ? template.scope()
                : Scope.valueOf(scope.kind().name());
        if (there != wanted) {
            problem("scope", "is a " + there + ", but the nested template is for a " + wanted + "; say scope(...)");
        }
        if (there != Scope.RESOURCE_GROUP && !resource.declared().properties().containsKey("location")) {
            problem("location", "is required and missing: this deployment is in no resource group");
        }
    }

    private void checkParameters(Set<String> known, Set<String> required) {
        Set<String> lower = new TreeSet<>();
        known.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        Set<String> given = new TreeSet<>();
        for (String name : deployment.parameters().keySet()) {
            given.add(name.toLowerCase(Locale.ROOT));
            if (!lower.contains(name.toLowerCase(Locale.ROOT))) {
                problem("parameters." + name, "is no parameter of the nested template, which has " + known);
            }
        }
        for (String name : required) {
            if (!given.contains(name.toLowerCase(Locale.ROOT))) {
                problem("parameters." + name, "is required by the nested template and missing");
            }
        }
    }

    private void parameters(TemplateSite site, Map<String, @Nullable Object> json) {
        if (deployment.parameters().isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        deployment.parameters().forEach((name, value) -> {
            TemplateSite own = site.apart();
            parameters.put(name, parameter(value, ResourceWriter.inLoop(own, resource)));
            if (own.uses().isSecure() && showsValue(name)) {
                problem("parameters." + name, "is given a secret, but is neither a secureString nor a secureObject");
            }
            site.uses().addAll(own.uses());
        });
        json.put("parameters", parameters);
    }

    /** Whether the nested template has a parameter whose values are no secrets. */
    private boolean showsValue(String name) {
        if (deployment.body() instanceof Deployment.Body.Built built) {
            return built.contents().parameters().stream()
                    .anyMatch(p -> p.parameterName().equalsIgnoreCase(name)
                            && !p.schema().isSecure());
        }
        return deployment.body() instanceof Deployment.Body.Ready ready
                && ready.template().parameters().entrySet().stream()
                        .anyMatch(p -> p.getKey().equalsIgnoreCase(name)
                                && !p.getValue().isSecure());
    }

    private static @Nullable Object parameter(Object value, Site site) {
        if (value instanceof Deployment.Secret secret) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("keyVault", Expr.object(Map.of("id", secret.vaultId())));
            reference.put("secretName", secret.name());
            if (secret.version() != null) {
                reference.put("secretVersion", secret.version());
            }
            return Expr.any(Map.of("reference", reference)).json(site);
        }
        // an object, so that an array can be written as a copy
        return Expr.object(Map.of("value", (Expr<?>) value)).json(site);
    }

    private void problem(String path, String message) {
        template.problem(resource.name() + "." + path, message);
    }
}
