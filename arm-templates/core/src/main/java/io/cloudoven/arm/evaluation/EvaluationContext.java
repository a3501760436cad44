package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.DeploymentScope;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation is given: where it deploys to, the values of parameters, and what Azure would answer.
 *
 * <pre>{@code
 * EvaluationContext context = EvaluationContext.resourceGroup("rg-shop")
 *         .location("northeurope")
 *         .parameter("adminPassword", password)
 *         .resource("site", Map.of("defaultHostName", "shop.azurewebsites.net"))
 *         .list("listKeys", "store", Map.of("keys", List.of(Map.of("value", "abc="))));
 * }</pre>
 *
 * <p>Everything has a value from the start, and always the same: the location is {@code westeurope}, the time
 * 2026-01-01T00:00:00Z, subscription and tenant are ids of zeros and ones. So equal input gives equal output. What only a
 * running resource knows has none: asking for it is an error that says what to supply, unless {@link #unknownValues} is
 * set. Immutable and thread-safe; each method returns another context.
 */
public final class EvaluationContext {
    static final String RESOURCE = "resource";
    static final String SECRET = "secret";
    static final String PROVIDER = "provider";
    static final String ROLE = "role";

    private DeploymentScope scope;
    private String subscriptionId = "00000000-0000-0000-0000-000000000000";
    private String tenantId = "11111111-1111-1111-1111-111111111111";
    private String location = "westeurope";
    private String deploymentName = "deployment";
    private @Nullable String templateUri;
    private Map<String, String> tags = Map.of();
    private Map<String, @Nullable Object> parameters = Map.of();
    private Map<String, @Nullable Object> deployer = Map.of();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private long guidSeed;
    private AzureCloud cloud = AzureCloud.PUBLIC;
    private KnownState known = KnownState.NOTHING;
    private TemplateResolver templates = link -> Optional.empty();
    private @Nullable UnaryOperator<String> unknownValues;

    private EvaluationContext(DeploymentScope scope) {
        this.scope = scope;
    }

    private EvaluationContext(EvaluationContext other) {
        scope = other.scope;
        subscriptionId = other.subscriptionId;
        tenantId = other.tenantId;
        location = other.location;
        deploymentName = other.deploymentName;
        templateUri = other.templateUri;
        tags = other.tags;
        parameters = other.parameters;
        deployer = other.deployer;
        now = other.now;
        guidSeed = other.guidSeed;
        cloud = other.cloud;
        known = other.known;
        templates = other.templates;
        unknownValues = other.unknownValues;
    }

    private EvaluationContext with(Consumer<EvaluationContext> change) {
        EvaluationContext copy = new EvaluationContext(this);
        change.accept(copy);
        return copy;
    }

    /** A deployment to a resource group. */
    public static EvaluationContext resourceGroup(String name) {
        return new EvaluationContext(DeploymentScope.resourceGroup("00000000-0000-0000-0000-000000000000", name));
    }

    /** A deployment to a subscription. */
    public static EvaluationContext subscription() {
        return new EvaluationContext(DeploymentScope.subscription("00000000-0000-0000-0000-000000000000"));
    }

    /** A deployment to a management group. */
    public static EvaluationContext managementGroup(String name) {
        return new EvaluationContext(DeploymentScope.managementGroup(name));
    }

    /** A deployment to the tenant. */
    public static EvaluationContext tenant() {
        return new EvaluationContext(DeploymentScope.tenant());
    }

    /** The id of the subscription; zeros by default. */
    public EvaluationContext subscriptionId(String id) {
        return with(copy -> {
            copy.subscriptionId = id;
            copy.scope = new DeploymentScope(
                    scope.kind(),
                    scope.subscriptionId() == null ? null : id,
                    scope.resourceGroup(),
                    scope.managementGroup());
        });
    }

    /** The id of the tenant; ones by default. */
    public EvaluationContext tenantId(String id) {
        return with(copy -> copy.tenantId = id);
    }

    /** Where resource groups and deployments are: {@code westeurope} by default. */
    public EvaluationContext location(String location) {
        return with(copy -> copy.location = location);
    }

    /** The name of the deployment; {@code deployment} by default. */
    public EvaluationContext deploymentName(String name) {
        return with(copy -> copy.deploymentName = name);
    }

    /** The address the template came from, which {@code deployment()} tells; none by default. */
    public EvaluationContext templateUri(String uri) {
        return with(copy -> copy.templateUri = uri);
    }

    /** A tag of the resource group. */
    public EvaluationContext tag(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(tags);
        more.put(name, value);
        return with(copy -> copy.tags = more);
    }

    /** The value of a parameter; names do not mind the case. */
    public EvaluationContext parameter(String name, @Nullable Object value) {
        return parameters(Collections.singletonMap(name, value));
    }

    /** Values of parameters by name, with those set before. */
    public EvaluationContext parameters(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(parameters);
        values.forEach((name, value) -> more.put(name, Json.copyOf(value)));
        return with(copy -> copy.parameters = more);
    }

    /** What {@code deployer()} tells. */
    public EvaluationContext deployer(String objectId, String userPrincipalName) {
        return with(copy -> copy.deployer = Map.of("objectId", objectId, "userPrincipalName", userPrincipalName));
    }

    /** The time that {@code utcNow()} tells; 2026-01-01T00:00:00Z by default. */
    public EvaluationContext now(Instant now) {
        return with(copy -> copy.now = now);
    }

    /** What the answers of {@code newGuid()} are made from; another seed gives others. */
    public EvaluationContext guidSeed(long seed) {
        return with(copy -> copy.guidSeed = seed);
    }

    /** The cloud; the public one by default. */
    public EvaluationContext cloud(AzureCloud cloud) {
        return with(copy -> copy.cloud = cloud);
    }

    /**
     * What {@code reference()} tells of a resource, over what its template says of it.
     *
     * @param idOrName its id, symbolic name ({@code sites[1]} of a copy) or name
     * @param properties its {@code properties}
     */
    public EvaluationContext resource(String idOrName, Map<String, ? extends @Nullable Object> properties) {
        return fullResource(idOrName, Map.of("properties", properties));
    }

    /** As {@link #resource}, with the members around {@code properties} too: {@code identity}, {@code location}, … */
    public EvaluationContext fullResource(String idOrName, Map<String, ? extends @Nullable Object> resource) {
        Object before = known.answer(RESOURCE, idOrName);
        Object merged = Merge.over(before == null ? Map.of() : before, resource);
        return with(copy -> copy.known = known.with(RESOURCE, idOrName, merged));
    }

    /**
     * What a {@code list*} function answers.
     *
     * @param function {@code listKeys} and the like
     * @param idOrName id, symbolic name or name of the resource
     */
    public EvaluationContext list(String function, String idOrName, Map<String, ? extends @Nullable Object> answer) {
        return with(copy -> copy.known = known.with(function, idOrName, answer));
    }

    /** A secret of a Key Vault that a parameter of a nested deployment refers to. */
    public EvaluationContext secret(String vaultId, String secretName, String value) {
        return with(copy -> copy.known = known.with(SECRET, vaultId + "/secrets/" + secretName, value));
    }

    /** What {@code providers()} tells of a resource type: {@code apiVersions}, {@code locations}. */
    public EvaluationContext provider(String resourceType, Map<String, ? extends @Nullable Object> answer) {
        return with(copy -> copy.known = known.with(PROVIDER, resourceType, answer));
    }

    /** A role for {@code roleDefinitions()} that is not one of the well-known ones. */
    public EvaluationContext roleDefinition(String roleName, String guid) {
        return with(copy -> copy.known = known.with(ROLE, roleName, guid));
    }

    /** Where linked templates come from; nowhere by default. */
    public EvaluationContext templates(TemplateResolver templates) {
        return with(copy -> copy.templates = templates);
    }

    /**
     * Makes up what only a running resource knows, instead of an error.
     *
     * @param placeholder given what is asked for, such as {@code reference('site').defaultHostName}, says what to use;
     *     {@code asked -> "<" + asked + ">"} is good to read
     */
    public EvaluationContext unknownValues(UnaryOperator<String> placeholder) {
        return with(copy -> copy.unknownValues = placeholder);
    }

    DeploymentScope scope() {
        return scope;
    }

    String subscriptionId() {
        return subscriptionId;
    }

    String tenantId() {
        return tenantId;
    }

    String location() {
        return location;
    }

    String deploymentName() {
        return deploymentName;
    }

    @Nullable
    String templateUri() {
        return templateUri;
    }

    Map<String, String> tags() {
        return tags;
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    Map<String, @Nullable Object> deployer() {
        return deployer;
    }

    Instant now() {
        return now;
    }

    long guidSeed() {
        return guidSeed;
    }

    AzureCloud cloud() {
        return cloud;
    }

    KnownState known() {
        return known;
    }

    TemplateResolver templates() {
        return templates;
    }

    @Nullable
    UnaryOperator<String> unknownValues() {
        return unknownValues;
    }

    /** Where it deploys to and which parameters have values, without the values. */
    @Override
    public String toString() {
        return "EvaluationContext[" + scope + ", parameters=" + parameters.keySet() + "]";
    }
}
