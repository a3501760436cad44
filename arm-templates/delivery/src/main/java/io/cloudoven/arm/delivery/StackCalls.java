package io.cloudoven.arm.delivery;

import com.azure.core.http.rest.Response;
import com.azure.core.util.Context;
import com.azure.resourcemanager.resources.fluent.DeploymentStacksClient;
import com.azure.resourcemanager.resources.fluent.models.DeploymentStackInner;
import com.azure.resourcemanager.resources.models.ActionOnUnmanage;
import com.azure.resourcemanager.resources.models.DenySettingsMode;
import com.azure.resourcemanager.resources.models.DeploymentStacksDeleteDetachEnum;
import com.azure.resourcemanager.resources.models.ResourceReference;
import com.azure.resourcemanager.resources.models.UnmanageActionManagementGroupMode;
import com.azure.resourcemanager.resources.models.UnmanageActionResourceGroupMode;
import com.azure.resourcemanager.resources.models.UnmanageActionResourceMode;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.problem.DeploymentCancelledException;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be asked about stacks in one scope. Thread-safe. */
final class StackCalls {

    private static final Duration LONGEST_DELETION = Duration.ofHours(6);

    private final Connection connection;
    private final Scope scope;

    StackCalls(Connection connection, Scope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    void check() {
        if (scope.kind() == Scope.Kind.TENANT) {
            throw new DeliveryException(
                    "the tenant has no stacks; use a management group, a subscription or a resource" + " group");
        }
    }

    StackResult apply(String name, Freight freight, StackOptions options) {
        long end = System.nanoTime() + options.timeout().toNanos();
        DeploymentStackInner body = body(freight, options);
        while (true) {
            try {
                connection.ask("changing " + named(name), freight.secrets(), () -> put(name, body));
                break;
            } catch (AnswerException e) {
                // An earlier change, or this one if its answer got lost: it ends, then ours is asked for again.
                if (!e.hasCode("DeploymentStackInNonTerminalState")) {
                    throw e;
                }
                end(name, freight.secrets(), end);
            }
        }
        DeploymentStackInner stack = end(name, freight.secrets(), end);
        switch (state(stack)) {
            case "succeeded" -> {
                return new StackResult(
                        name,
                        ids(stack.resources()),
                        ids(stack.deletedResources()),
                        ids(stack.detachedResources()),
                        DeploymentState.outputs(stack.outputs()));
            }
            case "canceled" -> throw new DeploymentCancelledException(named(name));
            default -> {
                Causes causes = Causes.hiding(freight.secrets());
                Objects.requireNonNullElse(
                                stack.failedResources(),
                                List.<com.azure.resourcemanager.resources.models.ResourceReferenceExtended>of())
                        .forEach(failed -> causes.add(failed.error(), Objects.requireNonNullElse(failed.id(), "")));
                throw new DeploymentFailedException(
                        named(name) + " failed", causes.add(stack.error(), "").list());
            }
        }
    }

    void delete(String name, UnmanageAction action) {
        UnmanageActionResourceMode resources = action == UnmanageAction.DETACH_ALL
                ? UnmanageActionResourceMode.DETACH
                : UnmanageActionResourceMode.DELETE;
        UnmanageActionResourceGroupMode groups = action == UnmanageAction.DELETE_ALL
                ? UnmanageActionResourceGroupMode.DELETE
                : UnmanageActionResourceGroupMode.DETACH;
        UnmanageActionManagementGroupMode managementGroups = action == UnmanageAction.DELETE_ALL
                ? UnmanageActionManagementGroupMode.DELETE
                : UnmanageActionManagementGroupMode.DETACH;
        connection.ask("deleting " + named(name), Secrets.NONE, () -> {
            LongRunning.End end = connection
                    .longRunning()
                    .end(
                            (switch (scope.kind()) {
                                        case RESOURCE_GROUP ->
                                            client().deleteWithResponseAsync(
                                                            scope.name(),
                                                            name,
                                                            resources,
                                                            groups,
                                                            managementGroups,
                                                            null);
                                        case SUBSCRIPTION ->
                                            client().deleteAtSubscriptionWithResponseAsync(
                                                            name, resources, groups, managementGroups, null);
                                        default ->
                                            client().deleteAtManagementGroupWithResponseAsync(
                                                            scope.name(),
                                                            name,
                                                            resources,
                                                            groups,
                                                            managementGroups,
                                                            null);
                                    })
                                    .block(),
                            LONGEST_DELETION);
            if (end.status() / 100 != 2) {
                throw connection.refused("deleting " + named(name), Secrets.NONE, end);
            }
            return end;
        });
    }

    /** Looks until it has ended. */
    private DeploymentStackInner end(String name, Secrets secrets, long end) {
        while (true) {
            Response<DeploymentStackInner> look = connection.ask("looking at " + named(name), secrets, () -> get(name));
            if (List.of("succeeded", "failed", "canceled").contains(state(look.getValue()))) {
                return look.getValue();
            }
            if (System.nanoTime() > end) {
                throw new DeliveryException(named(name) + " takes longer than the timeout; it goes on, and applying it"
                        + " again waits for it");
            }
            Patience.pause(connection.patience().untilNextLook(look.getHeaders()), "waiting for " + named(name));
        }
    }

    private LongRunning.End put(String name, DeploymentStackInner body) {
        return LongRunning.whole((switch (scope.kind()) {
                    case RESOURCE_GROUP ->
                        client().createOrUpdateAtResourceGroupWithResponseAsync(scope.name(), name, body);
                    case SUBSCRIPTION -> client().createOrUpdateAtSubscriptionWithResponseAsync(name, body);
                    default -> client().createOrUpdateAtManagementGroupWithResponseAsync(scope.name(), name, body);
                })
                .block());
    }

    private Response<DeploymentStackInner> get(String name) {
        return switch (scope.kind()) {
            case RESOURCE_GROUP -> client().getByResourceGroupWithResponse(scope.name(), name, Context.NONE);
            case SUBSCRIPTION -> client().getAtSubscriptionWithResponse(name, Context.NONE);
            default -> client().getAtManagementGroupWithResponse(scope.name(), name, Context.NONE);
        };
    }

    private DeploymentStackInner body(Freight freight, StackOptions options) {
        DenySettings deny = options.deny();
        DeploymentStackInner body = new DeploymentStackInner()
                .withTemplate(freight.content())
                .withParameters(freight.parameters())
                .withActionOnUnmanage(new ActionOnUnmanage()
                        .withResources(delete(options.actionOnUnmanage() != UnmanageAction.DETACH_ALL))
                        .withResourceGroups(delete(options.actionOnUnmanage() == UnmanageAction.DELETE_ALL))
                        .withManagementGroups(delete(options.actionOnUnmanage() == UnmanageAction.DELETE_ALL)))
                .withDenySettings(new com.azure.resourcemanager.resources.models.DenySettings()
                        .withMode(
                                switch (deny.mode()) {
                                    case NONE -> DenySettingsMode.NONE;
                                    case DENY_DELETE -> DenySettingsMode.DENY_DELETE;
                                    case DENY_WRITE_AND_DELETE -> DenySettingsMode.DENY_WRITE_AND_DELETE;
                                })
                        .withExcludedPrincipals(deny.excludedPrincipals())
                        .withExcludedActions(deny.excludedActions())
                        .withApplyToChildScopes(deny.applyToChildScopes()));
        if (!options.description().isEmpty()) {
            body.withDescription(options.description());
        }
        return scope.location().isEmpty() ? body : body.withLocation(scope.location());
    }

    private static DeploymentStacksDeleteDetachEnum delete(boolean delete) {
        return delete ? DeploymentStacksDeleteDetachEnum.DELETE : DeploymentStacksDeleteDetachEnum.DETACH;
    }

    private static String state(DeploymentStackInner stack) {
        return String.valueOf(stack.provisioningState()).toLowerCase(Locale.ROOT);
    }

    private static List<String> ids(@Nullable List<? extends ResourceReference> resources) {
        return resources == null
                ? List.of()
                : resources.stream()
                        .map(ResourceReference::id)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private DeploymentStacksClient client() {
        return connection.stacks();
    }

    private String named(String name) {
        return "stack " + name + " in " + scope;
    }
}
