package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.scope.DeploymentScope;
import io.cloudoven.arm.scope.ResourceId;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functions that put ids of resources together. */
final class ResourceIdFunctions {
    private final DeploymentScope scope;

    private ResourceIdFunctions(DeploymentScope scope) {
        this.scope = scope;
    }

    static Map<String, Function> of(DeploymentScope scope) {
        ResourceIdFunctions functions = new ResourceIdFunctions(scope);
        Map<String, Function> table = new HashMap<>();
        table.put("resourceId", functions::resourceId);
        table.put("subscriptionResourceId", functions::subscriptionResourceId);
        table.put("tenantResourceId", invocation -> id("", texts(invocation), 0));
        table.put("managementGroupResourceId", functions::managementGroupResourceId);
        table.put("extensionResourceId", invocation -> {
            List<String> texts = texts(invocation);
            return id(texts.get(0), texts, 1);
        });
        return table;
    }

    /** Subscription and resource group may stand before the type. */
    private String resourceId(Invocation invocation) {
        List<String> texts = texts(invocation);
        int type = type(texts);
        if (type == 0) {
            return id(scope.kind() == Scope.MANAGEMENT_GROUP ? "" : scope.id(), texts, 0);
        }
        if (type == 1 && (scope.kind() == Scope.RESOURCE_GROUP && !isGuid(texts.get(0)))) {
            return id(
                    DeploymentScope.resourceGroup(subscription(), texts.get(0)).id(), texts, 1);
        }
        if (type == 1) {
            String group = scope.resourceGroup();
            DeploymentScope other = group == null
                    ? DeploymentScope.subscription(texts.get(0))
                    : DeploymentScope.resourceGroup(texts.get(0), group);
            return id(other.id(), texts, 1);
        }
        return id(DeploymentScope.resourceGroup(texts.get(0), texts.get(1)).id(), texts, 2);
    }

    private String subscriptionResourceId(Invocation invocation) {
        List<String> texts = texts(invocation);
        int type = type(texts);
        String subscription = type == 0 ? subscription() : texts.get(0);
        return id("/subscriptions/" + subscription, texts, type);
    }

    private String managementGroupResourceId(Invocation invocation) {
        List<String> texts = texts(invocation);
        int type = type(texts);
        String group = type == 0 ? scope.managementGroup() : texts.get(0);
        if (group == null) {
            throw new EvaluationException("managementGroupResourceId wants the name of a management group first in a"
                    + " deployment to a " + scope.kind());
        }
        return id(DeploymentScope.managementGroup(group).id(), texts, type);
    }

    private String subscription() {
        if (scope.subscriptionId() == null) {
            throw new EvaluationException(
                    "there is no subscription in a deployment to a " + scope.kind() + "; name one before the type");
        }
        return scope.subscriptionId();
    }

    private static String id(String scope, List<String> texts, int type) {
        if (type >= texts.size()) {
            throw new EvaluationException("there is no resource type among " + texts);
        }
        try {
            return ResourceId.of(scope, texts.get(type), texts.subList(type + 1, texts.size()))
                    .toString();
        } catch (IllegalArgumentException mismatch) {
            throw new EvaluationException(String.valueOf(mismatch.getMessage()), mismatch);
        }
    }

    /** Which text is the type: the first with a namespace, the third at the latest. */
    private static int type(List<String> texts) {
        for (int i = 0; i < Math.min(3, texts.size()); i++) {
            if (texts.get(i).contains("/")) {
                return i;
            }
        }
        throw new EvaluationException(
                "there is no resource type such as Microsoft.Network/virtualNetworks among " + texts);
    }

    private static List<String> texts(Invocation invocation) {
        Arguments arguments = Arguments.atLeast(2, invocation);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            texts.add(arguments.text(i));
        }
        return texts;
    }

    private static boolean isGuid(String text) {
        return text.matches("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    }
}
