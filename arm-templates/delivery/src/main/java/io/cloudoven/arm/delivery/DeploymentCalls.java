package io.cloudoven.arm.delivery;

import com.azure.core.http.rest.Response;
import com.azure.core.util.Context;
import com.azure.resourcemanager.resources.fluent.DeploymentsClient;
import com.azure.resourcemanager.resources.fluent.models.DeploymentExtendedInner;
import com.azure.resourcemanager.resources.fluent.models.DeploymentInner;
import com.azure.resourcemanager.resources.fluent.models.DeploymentOperationInner;
import com.azure.resourcemanager.resources.fluent.models.DeploymentValidateResultInner;
import com.azure.resourcemanager.resources.fluent.models.WhatIfOperationResultInner;
import com.azure.resourcemanager.resources.models.DeploymentProperties;
import com.azure.resourcemanager.resources.models.DeploymentWhatIf;
import com.azure.resourcemanager.resources.models.DeploymentWhatIfProperties;
import com.azure.resourcemanager.resources.models.DeploymentWhatIfSettings;
import com.azure.resourcemanager.resources.models.ScopedDeployment;
import com.azure.resourcemanager.resources.models.ScopedDeploymentWhatIf;
import com.azure.resourcemanager.resources.models.WhatIfResultFormat;
import io.cloudoven.arm.delivery.parameter.Secrets;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * What can be asked about deployments in one scope. The tenant has methods of its own in the SDK, whose others would ask
 * at an address with an empty part. Thread-safe.
 */
final class DeploymentCalls {

    private final Connection connection;
    private final Scope scope;

    DeploymentCalls(Connection connection, Scope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    Patience patience() {
        return connection.patience();
    }

    /** Such as {@code deployment shop in resource group rg-shop}. */
    String named(String name) {
        return "deployment " + name + " in " + scope;
    }

    /** Starts a deployment: the SDK's own waiting would tell of no progress, so only its first step is used. */
    void put(String name, Freight freight, DeploymentMode mode) {
        connection.ask(
                "starting " + named(name),
                freight.secrets(),
                () -> LongRunning.whole(
                        tenant()
                                ? client().createOrUpdateAtTenantScopeWithResponseAsync(name, scoped(freight, mode))
                                        .block()
                                : client().createOrUpdateAtScopeWithResponseAsync(
                                                scope.path(), name, body(freight, mode))
                                        .block()));
    }

    /** A look at a deployment, if there is one. */
    Optional<DeploymentState> get(String name, Secrets secrets) {
        try {
            return Optional.of(connection.ask("looking at " + named(name), secrets, () -> {
                Response<DeploymentExtendedInner> answer = tenant()
                        ? client().getAtTenantScopeWithResponse(name, Context.NONE)
                        : client().getAtScopeWithResponse(scope.path(), name, Context.NONE);
                return DeploymentState.of(answer.getValue(), patience().untilNextLook(answer.getHeaders()));
            }));
        } catch (AnswerException e) {
            if (e.status() == 404 && e.hasCode("DeploymentNotFound")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Asks to cancel; false if it had ended already. */
    boolean cancel(String name) {
        try {
            return connection.ask("cancelling " + named(name), Secrets.NONE, () -> {
                if (tenant()) {
                    client().cancelAtTenantScope(name);
                } else {
                    client().cancelAtScope(scope.path(), name);
                }
                return true;
            });
        } catch (AnswerException e) {
            if (e.status() == 409) {
                return false;
            }
            throw e;
        }
    }

    /** Azure's answer to whether a template is valid; an error in it is what is wrong with the template. */
    DeploymentValidateResultInner validate(String name, Freight freight, DeployOptions options) {
        return connection.ask(
                "validating in " + scope,
                freight.secrets(),
                () -> end(
                                tenant()
                                        ? client().validateAtTenantScopeWithResponseAsync(
                                                        name, scoped(freight, options.mode()))
                                                .block()
                                        : client().validateAtScopeWithResponseAsync(
                                                        scope.path(), name, body(freight, options.mode()))
                                                .block(),
                                options)
                        .read(DeploymentValidateResultInner::fromJson));
    }

    /** Azure's answer to what would change; or an error, why it cannot tell. */
    WhatIfOperationResultInner whatIf(String name, Freight freight, DeployOptions options) {
        DeploymentWhatIfProperties properties = freight.into(new DeploymentWhatIfProperties(), options.mode())
                .withWhatIfSettings(
                        new DeploymentWhatIfSettings().withResultFormat(WhatIfResultFormat.FULL_RESOURCE_PAYLOADS));
        ScopedDeploymentWhatIf scoped =
                new ScopedDeploymentWhatIf().withLocation(scope.location()).withProperties(properties);
        DeploymentWhatIf plain = new DeploymentWhatIf().withProperties(properties);
        if (!scope.location().isEmpty()) {
            plain.withLocation(scope.location());
        }
        return connection.ask(
                "asking what would change in " + scope,
                freight.secrets(),
                () -> end(
                                (switch (scope.kind()) {
                                            case RESOURCE_GROUP ->
                                                client().whatIfWithResponseAsync(scope.name(), name, plain);
                                            case SUBSCRIPTION ->
                                                client().whatIfAtSubscriptionScopeWithResponseAsync(name, plain);
                                            case MANAGEMENT_GROUP ->
                                                client().whatIfAtManagementGroupScopeWithResponseAsync(
                                                                scope.name(), name, scoped);
                                            case TENANT -> client().whatIfAtTenantScopeWithResponseAsync(name, scoped);
                                        })
                                        .block(),
                                options)
                        .read(WhatIfOperationResultInner::fromJson));
    }

    /** Azure's own fingerprint of a template. */
    String templateHash(Freight freight) {
        return String.valueOf(connection.ask(
                "taking the template's hash",
                freight.secrets(),
                () -> client().calculateTemplateHash(freight.template().content())
                        .templateHash()));
    }

    /** The operations of a deployment, which may be a nested one elsewhere. */
    List<DeploymentOperationInner> operations(String scopePath, String name, Secrets secrets) {
        return connection.ask(
                "looking at the operations of deployment " + name,
                secrets,
                () -> (scopePath.isEmpty()
                                ? connection
                                        .deployments()
                                        .getDeploymentOperations()
                                        .listAtTenantScope(name)
                                : connection
                                        .deployments()
                                        .getDeploymentOperations()
                                        .listAtScope(scopePath, name))
                        .stream().toList());
    }

    private DeploymentsClient client() {
        return connection.deployments().getDeployments();
    }

    private boolean tenant() {
        return scope.kind() == Scope.Kind.TENANT;
    }

    private DeploymentInner body(Freight freight, DeploymentMode mode) {
        DeploymentInner body = new DeploymentInner().withProperties(freight.into(new DeploymentProperties(), mode));
        return scope.location().isEmpty() ? body : body.withLocation(scope.location());
    }

    private ScopedDeployment scoped(Freight freight, DeploymentMode mode) {
        return new ScopedDeployment()
                .withLocation(scope.location())
                .withProperties(freight.into(new DeploymentProperties(), mode));
    }

    /** What is wrong with the question is an answer too; anything else that Azure refuses is not. */
    private LongRunning.End end(@Nullable Response<Flux<ByteBuffer>> answer, DeployOptions options) {
        LongRunning.End end = connection.longRunning().end(answer, options.timeout());
        if (end.status() / 100 != 2 && end.status() != 400) {
            throw connection.refused("waiting for the answer in " + scope, Secrets.NONE, end);
        }
        return end;
    }
}
