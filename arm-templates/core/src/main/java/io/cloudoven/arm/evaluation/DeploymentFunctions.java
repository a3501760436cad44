package io.cloudoven.arm.evaluation;

import static io.cloudoven.arm.evaluation.ScopeFunctions.object;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What tells of the deployment itself and of what Azure offers: {@code deployment()}, {@code pickZones()} and the like. */
final class DeploymentFunctions {
    private static final List<String> ZONES = List.of("1", "2", "3");

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
        table.put("deployment", invocation -> functions.deployment());
        table.put("extensions", functions::extensions);
        table.put("providers", functions::providers);
        table.put("pickZones", functions::pickZones);
        table.put("roleDefinitions", functions::roleDefinitions);
        table.put("toPhysicalZone", invocation -> physical(text(invocation, 1), text(invocation, 2)));
        table.put("toLogicalZone", invocation -> logical(text(invocation, 1), text(invocation, 2)));
        table.put("toPhysicalZones", invocation -> each(invocation, DeploymentFunctions::physical));
        table.put("toLogicalZones", invocation -> each(invocation, DeploymentFunctions::logical));
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
        given.forEach((name, value) -> parameters.put(name, object("value", value)));
        return parameters;
    }

    private Object providers(Invocation invocation) {
        String namespace = text(invocation, 0);
        String type = invocation.count() > 1 ? namespace + "/" + text(invocation, 1) : namespace;
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
                "extensions('" + text(invocation, 0) + "')",
                "the configuration of extensions cannot be supplied yet; set unknownValues",
                run.unknowns());
    }

    /** Every region is taken to have three zones. */
    private List<String> pickZones(Invocation invocation) {
        for (int i = 0; i < 3; i++) {
            text(invocation, i);
        }
        long count = number(invocation, 3, 1, ZONES.size());
        long offset = number(invocation, 4, 0, ZONES.size() - 1);
        List<String> picked = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            picked.add(ZONES.get((int) ((i + offset) % ZONES.size())));
        }
        return picked;
    }

    private Map<String, @Nullable Object> roleDefinitions(Invocation invocation) {
        String name = text(invocation, 0);
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

    private static String physical(String location, String zone) {
        return location + "-az" + zone;
    }

    private static String logical(String location, String zone) {
        return zone.startsWith(location + "-az") ? zone.substring(location.length() + 3) : zone;
    }

    private static List<String> each(Invocation invocation, BinaryOperator<String> zone) {
        String location = text(invocation, 1);
        List<String> zones = new ArrayList<>();
        if (!(invocation.argument(2) instanceof List<?> list)) {
            throw new EvaluationException(invocation.name() + " takes an array of zones last");
        }
        list.forEach(one -> zones.add(zone.apply(location, String.valueOf(one))));
        return zones;
    }

    private static String text(Invocation invocation, int index) {
        if (index < invocation.count() && invocation.argument(index) instanceof String text) {
            return text;
        }
        throw new EvaluationException(invocation.name() + " takes a string as value " + (index + 1));
    }

    private static long number(Invocation invocation, int index, long otherwise, long most) {
        if (index >= invocation.count()) {
            return otherwise;
        }
        if (invocation.argument(index) instanceof Long number && number >= 0 && number <= most) {
            return number;
        }
        throw new EvaluationException(
                invocation.name() + " takes an integer from 0 to " + most + " as value " + (index + 1));
    }
}
