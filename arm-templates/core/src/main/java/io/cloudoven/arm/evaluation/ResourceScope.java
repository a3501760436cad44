package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.DeploymentScope;
import io.cloudoven.arm.scope.ResourceId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a resource goes that says so itself: {@code scope}, {@code subscriptionId}, {@code resourceGroup}. */
final class ResourceScope {
    private ResourceScope() {}

    /**
     * The id of the scope, or of the resource that is extended; {@code null} when something is wrong, which has been told.
     */
    static @Nullable String of(Map<?, ?> json, ValueEvaluator values, Place place, DeploymentScope around) {
        Object scope = values.evaluate(Json.member(json, "scope"), place.member("scope"));
        Object subscription = values.evaluate(Json.member(json, "subscriptionId"), place.member("subscriptionId"));
        Object group = values.evaluate(Json.member(json, "resourceGroup"), place.member("resourceGroup"));
        if (scope == Failed.VALUE || subscription == Failed.VALUE || group == Failed.VALUE) {
            return null;
        }
        if (scope instanceof String text) {
            return absolute(text, around);
        }
        String inSubscription = subscription instanceof String text ? text : around.subscriptionId();
        if (group instanceof String inGroup) {
            if (inSubscription == null) {
                values.problems()
                        .add(
                                place.member("resourceGroup"),
                                "wants a subscriptionId in a deployment to a " + around.kind());
                return null;
            }
            return DeploymentScope.resourceGroup(inSubscription, inGroup).id();
        }
        return subscription instanceof String other
                ? DeploymentScope.subscription(other).id()
                : around.id();
    }

    private static String absolute(String scope, DeploymentScope around) {
        DeploymentScope place = DeploymentScope.parse(scope);
        if (place != null) {
            return place.id();
        }
        if (scope.startsWith("/")) {
            ResourceId id = ResourceId.parse(scope);
            return id == null ? scope : id.toString();
        }
        return around.id() + "/providers/" + scope;
    }
}
