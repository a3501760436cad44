package io.cloudoven.arm.delivery;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.policy.BearerTokenAuthenticationPolicy;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.http.policy.UserAgentPolicy;
import com.azure.core.management.AzureEnvironment;
import com.azure.core.management.exception.ManagementError;
import com.azure.core.management.exception.ManagementException;
import com.azure.resourcemanager.resources.fluent.DeploymentStacksClient;
import com.azure.resourcemanager.resources.fluent.DeploymentsManagementClient;
import com.azure.resourcemanager.resources.implementation.DeploymentStacksManagementClientBuilder;
import com.azure.resourcemanager.resources.implementation.DeploymentsManagementClientBuilder;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.parameter.Secrets;
import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.azure.AzureCredential;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks Azure Resource Manager: again where an answer says "later" or does not come whole, and says what any other failure
 * means. Requests and answers are never logged. Thread-safe.
 */
final class Connection {

    private final DeploymentsManagementClient deployments;
    private final DeploymentStacksClient stacks;
    private final LongRunning longRunning;
    private final AzureCredential credential;
    private final Patience patience;

    Connection(
            URI endpoint,
            String audience,
            String subscription,
            AzureCredential credential,
            TokenCredential tokens,
            HttpClient client,
            Patience patience) {
        // No logging policy: a request has the secrets in it.
        HttpPipeline pipeline = new HttpPipelineBuilder()
                .policies(
                        new UserAgentPolicy("cloudoven"),
                        new RetryPolicy(patience),
                        new BearerTokenAuthenticationPolicy(tokens, audience + "/.default"))
                .httpClient(client)
                .build();
        String address = endpoint.toString().replaceFirst("/$", "");
        this.deployments = new DeploymentsManagementClientBuilder()
                .endpoint(address)
                .environment(AzureEnvironment.AZURE)
                .pipeline(pipeline)
                .subscriptionId(subscription)
                .defaultPollInterval(patience.poll())
                .buildClient();
        this.stacks = new DeploymentStacksManagementClientBuilder()
                .endpoint(address)
                .environment(AzureEnvironment.AZURE)
                .pipeline(pipeline)
                .subscriptionId(subscription)
                .defaultPollInterval(patience.poll())
                .buildClient()
                .getDeploymentStacks();
        this.longRunning = new LongRunning(pipeline, endpoint, patience);
        this.credential = credential;
        this.patience = patience;
    }

    DeploymentsManagementClient deployments() {
        return deployments;
    }

    DeploymentStacksClient stacks() {
        return stacks;
    }

    LongRunning longRunning() {
        return longRunning;
    }

    Patience patience() {
        return patience;
    }

    /**
     * What Azure answers.
     *
     * @param what is asked, such as {@code validating in resource group rg-shop}; asking it twice has to be harmless
     * @throws AnswerException if the answer is an error
     * @throws DeliveryException if there is none
     */
    <T> T ask(String what, Secrets secrets, Supplier<T> question) {
        for (int attempt = 0; ; attempt++) {
            try {
                return question.get();
            } catch (RuntimeException e) {
                if (cause(e, InterruptedException.class) != null
                        || Thread.currentThread().isInterrupted()) {
                    throw Patience.interrupted(what);
                }
                if (attempt >= patience.retries() || !cutOff(e)) {
                    throw explained(what, secrets, e);
                }
                Patience.pause(patience.calculateRetryDelay(attempt), what);
            }
        }
    }

    private DeliveryException explained(String what, Secrets secrets, RuntimeException failure) {
        if (failure instanceof DeliveryException own) {
            return own;
        }
        HttpResponseException answer = cause(failure, HttpResponseException.class);
        if (answer != null && answer.getResponse() != null) {
            return refused(
                    what,
                    secrets,
                    answer.getResponse().getStatusCode(),
                    answer instanceof ManagementException management ? management.getValue() : null);
        }
        if (cause(failure, ClientAuthenticationException.class) != null
                || failure.getClass().getName().startsWith("com.azure.identity")) {
            return new DeliveryException(what + " failed, " + credential + " gave no token; log in with \"az login\" or"
                    + " set AZURE_CLIENT_ID, AZURE_TENANT_ID and a secret");
        }
        ManagementException ended = cause(failure, ManagementException.class);
        if (ended != null) {
            return new AnswerException(
                    what + " failed",
                    0,
                    Causes.hiding(secrets).add(ended.getValue(), "").list());
        }
        if (cutOff(failure)) {
            return new DeliveryException(what + " failed, the network does not get there or the answer was cut off ("
                    + secrets.mask(shown(failure)) + "), " + patience.retries()
                    + " times again too; check the address and the connection, then run it again: what has begun is"
                    + " found");
        }
        return new DeliveryException(what + " failed unexpectedly ("
                + failure.getClass().getName() + ": " + secrets.mask(String.valueOf(failure.getMessage())) + ")");
    }

    /** What to throw for an answer that says no. */
    AnswerException refused(String what, Secrets secrets, LongRunning.End end) {
        return refused(what, secrets, end.status(), error(end));
    }

    private static @Nullable ManagementError error(LongRunning.End end) {
        try {
            Map<String, @Nullable Object> error =
                    JsonObjects.of(JsonObjects.read(end.text(), "the answer").get("error"));
            return error.isEmpty()
                    ? null
                    : new ManagementError(String.valueOf(error.get("code")), String.valueOf(error.get("message")));
        } catch (DeliveryException e) {
            return null; // a page of something in between; the status says enough
        }
    }

    private AnswerException refused(String what, Secrets secrets, int status, @Nullable ManagementError error) {
        List<Cause> causes = Causes.hiding(secrets).add(error, "").list();
        return new AnswerException(what + " failed, Azure answered " + status + advice(status), status, causes);
    }

    private String advice(int status) {
        return switch (status) {
            case 401 -> "; " + credential + " is not accepted: check its tenant and that it is not expired";
            case 403 -> "; " + credential + " lacks a role here: \"Contributor\" is enough for most templates";
            case 404 -> "; check the names and the subscription";
            case 429 -> "; it was asked several times and had no room: try again later";
            default -> status >= 500 ? "; it is out of order and was asked several times: try again later" : "";
        };
    }

    /** Whether there was no answer, or not all of it. */
    private static boolean cutOff(RuntimeException failure) {
        HttpResponseException answer = cause(failure, HttpResponseException.class);
        boolean unreadable = answer != null
                && answer.getResponse() != null
                && answer.getResponse().getStatusCode() / 100 == 2;
        return unreadable
                || answer == null
                        && (cause(failure, IOException.class) != null
                                || cause(failure, TimeoutException.class) != null
                                || cause(failure, IllegalStateException.class) != null);
    }

    private static String shown(Throwable failure) {
        Throwable network = cause(failure, IOException.class);
        Throwable shown = network == null ? failure : network;
        return shown.getClass().getSimpleName() + (shown.getMessage() == null ? "" : ": " + shown.getMessage());
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
