package io.cloudoven.arm.evaluation;

import static io.cloudoven.arm.evaluation.ScopeFunctions.object;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.Scope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells of the deployment itself and of what Azure offers: {@code deployment()}, {@code pickZones()} and the like. */
final class DeploymentFunctions {
    private final Run run;
    private final Setting setting;
    private final Map<String, ? extends @Nullable Object> given;

    private DeploymentFunctions(Run run, Setting setting, Map<String, ? extends @Nullable Object> given) {
        this.run = run;
        this.setting = setting;
        this.given = given;
    }

    static Map<String, Function> of(Run run, Setting setting, Map<String, ? extends @Nullable Object> given) {
        DeploymentFunctions functions = new DeploymentFunctions(run, setting, given);
        Map<String, Function> table = new HashMap<>(DefaultFunctions.unavailable());
        table.putAll(ZoneFunctions.table());
        table.put("deployment", invocation -> {
            Arguments.exactly(0, invocation);
            return functions.deployment();
        });
        table.put("extensions", functions::extensions);
        table.put("providers", functions::providers);
        table.put("roleDefinitions", functions::roleDefinitions);
        return table;
    }

    private Object deployment() {
        Map<String, @Nullable Object> template = new LinkedHashMap<>();
        for (String section : List.of("$schema", "contentVersion", "metadata")) {
            Object value = Json.member(setting.template(), section);
            if (value != null) {
                template.put(section, value);
            }
        }
        Map<String, @Nullable Object> properties = object(
                "template", template, "mode", "Incremental", "provisioningState", "Accepted", "parameters", given());
        String uri = setting.link() == null
                ? run.context().templateUri()
                : setting.link().uri();
        if (uri != null) {
            properties.put("templateLink", object("uri", uri, "contentVersion", template.get("contentVersion")));
        }
        Map<String, @Nullable Object> deployment = object("name", setting.name(), "properties", properties);
        if (setting.scope().kind() != Scope.RESOURCE_GROUP) {
            deployment.put("location", run.context().location());
        }
        return Live.known(deployment, "deployment()", "supply it with context.templateUri(…)", run.unknowns());
    }

    private Map<String, @Nullable Object> given() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (value != Failed.VALUE) {
                parameters.put(name, object("value", value));
            }
        });
        return parameters;
    }

    private Object providers(Invocation invocation) {
        Arguments arguments = Arguments.between(1, 2, invocation);
        String type = arguments.text(0) + (arguments.has(1) ? "/" + arguments.text(1) : "");
        String asked = "providers('" + type + "')";
        String remedy = "supply it with context.provider(\"" + type + "\", …), or set unknownValues";
        Object known = run.context().known().answer(EvaluationContext.PROVIDER, type);
        return known == null
                ? Live.unknown(asked, remedy, run.unknowns())
                : Live.known(known, asked, remedy, run.unknowns());
    }

    /** Extensions other than Azure's own have a configuration that only a deployment knows. */
    private Object extensions(Invocation invocation) {
        return Live.unknown(
                "extensions('" + Arguments.exactly(1, invocation).text(0) + "')",
                "the configuration of extensions cannot be supplied yet; set unknownValues",
                run.unknowns());
    }

    private Map<String, @Nullable Object> roleDefinitions(Invocation invocation) {
        String name = Arguments.exactly(1, invocation).text(0);
        Object known = run.context().known().answer(EvaluationContext.ROLE, name);
        String guid = known instanceof String own ? own : Roles.guid(name);
        if (guid == null) {
            throw new EvaluationException("the role '" + name
                    + "' is none of the well-known ones; supply it with context.roleDefinition(\"" + name + "\", …)");
        }
        String id = "/providers/Microsoft.Authorization/roleDefinitions/" + guid;
        String subscription = setting.scope().subscriptionId();
        return object(
                "id", subscription == null ? id : "/subscriptions/" + subscription + id, "roleDefinitionId", guid);
    }
}
