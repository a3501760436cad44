package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.problem.DeploymentCancelledException;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import io.cloudoven.arm.delivery.template.ArmTemplate;
import io.cloudoven.arm.delivery.whatif.WhatIf;
import io.cloudoven.azure.AzureCredential;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Brings templates to a scope in Azure: checks them there, shows what they would change, deploys them.
 *
 * <pre>{@code
 * Delivery azure = Delivery.to(Scope.resourceGroup(subscription, "rg-shop"), AzureCredential.ofEnvironment());
 * ArmTemplate template = ArmTemplate.ofJson(Files.readString(Path.of("azuredeploy.json")));
 * Parameters parameters = Parameters.of("location", "westeurope")
 *         .justInTime(JustInTimeParameters.fromBlob(URI.create("https://ovens.blob.core.windows.net/secrets/test.json")));
 *
 * azure.validate(template, parameters).orThrow();
 * System.out.println(azure.whatIf(template, parameters).text());
 * DeploymentResult result = azure.deploy("shop", template, parameters, options -> options.listener(System.out::println));
 * String endpoint = result.output("endpoint").asString();
 * }</pre>
 *
 * <p>Deploying is idempotent: a deployment of the same name, template and parameters that is under way is joined instead
 * of started again, and what is as it should be stays. Everything throws {@link DeliveryException} and nothing else.
 * Immutable and thread-safe.
 */
public final class Delivery {

    private static final Pattern NAME = Pattern.compile("[-\\w._()]{1,64}");
    private static final String QUESTION = "cloudoven";
    private static final int STARTS = 3;

    private final DeploymentCalls calls;
    private final DeploymentStacks stacks;

    Delivery(Connection connection, Scope scope) {
        this.calls = new DeploymentCalls(connection, scope);
        this.stacks = new DeploymentStacks(new StackCalls(connection, scope));
    }

    /** To a scope of public Azure. */
    public static Delivery to(Scope scope, AzureCredential credential) {
        return builder(scope, credential).build();
    }

    /** To a scope of another Azure, or with other patience. */
    public static DeliveryBuilder builder(Scope scope, AzureCredential credential) {
        return new DeliveryBuilder(scope, credential);
    }

    /** Asks Azure what is wrong with a template, and changes nothing. */
    public Validation validate(ArmTemplate template, Parameters parameters) {
        return validate(template, parameters, options -> options);
    }

    /** Asks Azure what is wrong with a template in a mode, and changes nothing. */
    public Validation validate(ArmTemplate template, Parameters parameters, UnaryOperator<DeployOptions> options) {
        Freight freight = Freight.pack(template, parameters);
        var answer = calls.validate(QUESTION, freight, checked(options));
        List<Cause> problems =
                Causes.hiding(freight.secrets()).add(answer.error(), "").list();
        return new Validation(calls.scope().toString(), problems);
    }

    /**
     * Asks Azure what a template would change, and changes nothing.
     *
     * @throws DeploymentFailedException if Azure cannot tell, such as for a template that is not valid
     */
    public WhatIf whatIf(ArmTemplate template, Parameters parameters) {
        return whatIf(template, parameters, options -> options);
    }

    /** Asks Azure what a template would change in a mode, and changes nothing. */
    public WhatIf whatIf(ArmTemplate template, Parameters parameters, UnaryOperator<DeployOptions> options) {
        Freight freight = Freight.pack(template, parameters);
        var answer = calls.whatIf(QUESTION, freight, checked(options));
        if (answer.error() != null) {
            throw new DeploymentFailedException(
                    "Azure cannot tell what would change in " + calls.scope(),
                    Causes.hiding(freight.secrets()).add(answer.error(), "").list());
        }
        return Changes.of(calls.scope(), answer, freight.secrets());
    }

    /** Deploys and waits for the end. */
    public DeploymentResult deploy(String name, ArmTemplate template, Parameters parameters) {
        return deploy(name, template, parameters, options -> options);
    }

    /**
     * Deploys and waits for the end.
     *
     * @param name the deployment's, up to 64 letters, digits, dots, dashes, underscores and parentheses
     * @throws DeploymentFailedException with all innermost causes
     * @throws DeploymentCancelledException if somebody cancelled it
     */
    public DeploymentResult deploy(
            String name, ArmTemplate template, Parameters parameters, UnaryOperator<DeployOptions> options) {
        return start(name, template, parameters, options).await();
    }

    /** Starts a deployment and does not wait. */
    public RunningDeployment start(String name, ArmTemplate template, Parameters parameters) {
        return start(name, template, parameters, options -> options);
    }

    /**
     * Starts a deployment and does not wait, or joins it if it is under way with the same template and parameters.
     * Parameters that Azure keeps secret are not compared.
     *
     * @throws DeliveryException if one of that name is under way with others
     */
    public RunningDeployment start(
            String name, ArmTemplate template, Parameters parameters, UnaryOperator<DeployOptions> options) {
        DeployOptions chosen = checked(options);
        Freight freight = Freight.pack(template, parameters);
        for (int start = 1; ; start++) {
            Optional<DeploymentState> before = calls.get(valid(name), freight.secrets());
            if (before.isPresent() && !before.get().ended()) {
                return join(name, before.get(), freight, chosen);
            }
            try {
                calls.put(name, freight, chosen.mode());
                String former = before.map(DeploymentState::correlationId).orElse("");
                return new RunningDeployment(calls, name, former, false, freight.secrets(), chosen);
            } catch (AnswerException e) {
                // Somebody was quicker, or our own request got through and its answer did not.
                if (!e.hasCode("DeploymentActive") || start == STARTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * A deployment that was started before, perhaps by another program. It may have ended. Its secrets are not known here,
     * so none is covered in what Azure says of it.
     *
     * @throws DeliveryException if there is none
     */
    public RunningDeployment attach(String name, UnaryOperator<DeployOptions> options) {
        if (calls.get(valid(name), Secrets.NONE).isEmpty()) {
            throw new DeliveryException("there is no " + calls.named(name) + "; check its name");
        }
        return new RunningDeployment(calls, name, "", true, Secrets.NONE, checked(options));
    }

    /** Stacks in this scope: deployments that also look after what is no longer in the template. */
    public DeploymentStacks stacks() {
        return stacks;
    }

    private RunningDeployment join(String name, DeploymentState running, Freight freight, DeployOptions options) {
        String hash = running.properties().templateHash();
        if (hash == null || !hash.equals(calls.templateHash(freight)) || !running.hasParametersOf(freight)) {
            throw new DeliveryException(calls.named(name) + " is under way with another template or other parameters;"
                    + " wait for it with attach(\"" + name + "\"), cancel it, or deploy under another name");
        }
        return new RunningDeployment(calls, name, "", true, freight.secrets(), options);
    }

    private DeployOptions checked(UnaryOperator<DeployOptions> options) {
        DeployOptions chosen = options.apply(DeployOptions.DEFAULT);
        if (chosen.mode() == DeploymentMode.COMPLETE && calls.scope().kind() != Scope.Kind.RESOURCE_GROUP) {
            throw new DeliveryException(calls.scope() + " takes incremental deployments alone; complete ones are for"
                    + " resource groups, and a stack deletes what is no longer in the template");
        }
        return chosen;
    }

    private static String valid(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new DeliveryException(
                    "\"" + name + "\" is no name of a deployment; use up to 64 letters, digits, dots,"
                            + " dashes, underscores and parentheses");
        }
        return name;
    }

    /** Such as {@code delivery to resource group rg-shop}. */
    @Override
    public String toString() {
        return "delivery to " + calls.scope();
    }
}
