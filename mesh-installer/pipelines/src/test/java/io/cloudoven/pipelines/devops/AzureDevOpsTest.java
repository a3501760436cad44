package io.cloudoven.pipelines.devops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudoven.pipelines.devops.DevOpsServer.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AzureDevOpsTest {
    private static final URI API = URI.create("https://aks-shop.hcp.westeurope.azmk8s.io");
    private static final String KUBECONFIG = "users: [{name: me, user: {token: s3cretOfTheCluster}}]";

    private static DevOpsServer server;

    private final List<Duration> waits = new ArrayList<>();
    private AzureDevOps project;

    @BeforeAll
    static void start() throws Exception {
        server = new DevOpsServer();
    }

    @BeforeEach
    void empty() {
        server.clear();
        project = client(Credential.personalAccessToken(DevOpsServer.TOKEN));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private AzureDevOps client(Credential credential) {
        return AzureDevOps.project(
                server.organization(),
                "my shop",
                credential,
                AzureDevOpsOptions.defaults().sslContext(server.trusting()).waiting(waits::add));
    }

    private static KubernetesConnection azure(String namespace) {
        return KubernetesConnection.azureSubscription("aks", API)
                .subscription("1111", "Shop")
                .tenant("2222")
                .namespace(namespace)
                .cluster("rg-shop", "aks-shop")
                .description("of the test");
    }

    private static KubernetesConnection kubeconfig() {
        return KubernetesConnection.kubeconfig("aks", API, KUBECONFIG, "me@aks");
    }

    @Test
    void makes_a_connection_of_an_azure_subscription() {
        ServiceConnection made = project.ensure(azure("emojivoto"));

        assertThat(made.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(made.ready()).isTrue();
        JsonNode there = server.connections.get(made.id());
        assertThat(there.get("type").asText()).isEqualTo("kubernetes");
        assertThat(there.get("url").asText()).isEqualTo(API.toString());
        assertThat(there.at("/authorization/scheme").asText()).isEqualTo("Kubernetes");
        assertThat(there.at("/authorization/parameters/azureTenantId").asText()).isEqualTo("2222");
        assertThat(there.at("/data/authorizationType").asText()).isEqualTo("AzureSubscription");
        assertThat(there.at("/data/namespace").asText()).isEqualTo("emojivoto");
        assertThat(there.at("/data/clusterId").asText())
                .isEqualTo("/subscriptions/1111/resourcegroups/rg-shop/providers/Microsoft.ContainerService"
                        + "/managedClusters/aks-shop");
        assertThat(there.at("/serviceEndpointProjectReferences/0/projectReference/id")
                        .asText())
                .isEqualTo("0000-project");
        assertThat(server.authorizations)
                .allMatch(header -> header.equals(
                        "Basic " + Base64.getEncoder().encodeToString((":" + DevOpsServer.TOKEN).getBytes())));
    }

    @Test
    void changes_nothing_the_second_time() {
        ServiceConnection made = project.ensure(azure("emojivoto"));
        ServiceConnection again = project.ensure(azure("emojivoto"));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.id()).isEqualTo(made.id());
        assertThat(server.requests)
                .filteredOn(request -> !request.startsWith("GET"))
                .hasSize(1);
    }

    @Test
    void updates_what_is_otherwise() {
        ServiceConnection made = project.ensure(azure("emojivoto"));
        ServiceConnection other = project.ensure(azure("books"));

        assertThat(other.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(other.id()).isEqualTo(made.id());
        assertThat(server.connections).hasSize(1);
        assertThat(server.connections.get(made.id()).at("/data/namespace").asText())
                .isEqualTo("books");
    }

    @Test
    void writes_secrets_anew_as_they_cannot_be_read_back() {
        project.ensure(kubeconfig());
        assertThat(project.ensure(kubeconfig()).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(server.connections.values())
                .singleElement()
                .satisfies(there -> assertThat(
                                there.at("/authorization/parameters/kubeconfig").asText())
                        .isEqualTo(KUBECONFIG));
    }

    @Test
    void takes_a_longer_name_for_another_connection() {
        project.ensure(KubernetesConnection.kubeconfig("aks-other", API, KUBECONFIG, "me@aks"));
        assertThat(project.ensure(kubeconfig()).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(server.connections).hasSize(2);
    }

    @Test
    void makes_a_connection_of_a_service_account() {
        ServiceConnection made =
                project.ensure(KubernetesConnection.serviceAccount("aks", API, "dG9rZW4=", "Y2VydA=="));
        JsonNode there = server.connections.get(made.id());
        assertThat(there.at("/authorization/scheme").asText()).isEqualTo("Token");
        assertThat(there.at("/authorization/parameters/apiToken").asText()).isEqualTo("dG9rZW4=");
        assertThat(there.at("/authorization/parameters/serviceAccountCertificate")
                        .asText())
                .isEqualTo("Y2VydA==");
        assertThat(there.at("/data/authorizationType").asText()).isEqualTo("ServiceAccount");
    }

    @Test
    void makes_an_environment_and_its_approval_once() {
        EnvironmentRecord production = project.ensureEnvironment("production");
        assertThat(production.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(project.ensureEnvironment("production"))
                .isEqualTo(new EnvironmentRecord(production.id(), "production", Outcome.UNCHANGED));

        Approval approval =
                Approval.by("aaaa", "bbbb").atLeast(1).notByRequester().timeout(Duration.ofDays(1));
        assertThat(project.ensure(approval, production)).isEqualTo(Outcome.CREATED);
        assertThat(project.ensure(approval, production)).isEqualTo(Outcome.UNCHANGED);
        assertThat(project.ensure(approval.instructions("look"), production)).isEqualTo(Outcome.UPDATED);
        assertThat(server.checks.values()).singleElement().satisfies(check -> {
            assertThat(check.at("/type/id").asText()).isEqualTo(Approval.TYPE);
            assertThat(check.at("/settings/approvers/1/id").asText()).isEqualTo("bbbb");
            assertThat(check.at("/settings/minRequiredApprovers").asInt()).isEqualTo(1);
            assertThat(check.at("/settings/requesterCannotBeApprover").asBoolean())
                    .isTrue();
            assertThat(check.at("/settings/instructions").asText()).isEqualTo("look");
            assertThat(check.at("/resource/id").asText()).isEqualTo(Integer.toString(production.id()));
            assertThat(check.at("/timeout").asInt()).isEqualTo(1440);
        });
    }

    @Test
    void makes_a_namespace_a_resource_of_an_environment_once() {
        ServiceConnection aks = project.ensure(azure("emojivoto"));
        EnvironmentRecord production = project.ensureEnvironment("production");
        assertThat(project.ensureNamespace(production, "emojivoto", "aks-shop", aks))
                .isEqualTo(Outcome.CREATED);
        assertThat(project.ensureNamespace(production, "emojivoto", "aks-shop", aks))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(server.environments
                        .get(production.id())
                        .at("/resources/0/serviceEndpointId")
                        .asText())
                .isEqualTo(aks.id());
        assertThat(server.environments.get(production.id()).get("resources")).hasSize(1);
    }

    @Test
    void lets_all_pipelines_use_a_connection() {
        ServiceConnection aks = project.ensure(azure("emojivoto"));
        project.permitAllPipelines(aks);
        assertThat(server.permissions
                        .get(aks.id())
                        .at("/allPipelines/authorized")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void takes_what_somebody_else_made_at_the_same_time() {
        server.next(pass(), pass(), Fault.status(409));
        assertThat(project.ensure(azure("a")).outcome()).isEqualTo(Outcome.CREATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void tries_again_what_may_pass(int status) {
        server.next(Fault.status(status), Fault.status(status));
        assertThat(project.ensure(azure("a")).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void waits_as_long_as_the_server_asks_within_limits() {
        server.next(
                Fault.status(429, "Retry-After", "17"),
                Fault.status(503, "Retry-After", "86400"),
                Fault.status(429, "Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"),
                Fault.status(429, "Retry-After", "soon"));
        project.ensure(azure("a"));
        assertThat(waits)
                .containsExactly(Duration.ofSeconds(17), Duration.ofMinutes(2), Duration.ZERO, Duration.ofSeconds(8));
    }

    @Test
    void makes_nothing_twice_when_the_answer_is_lost() {
        server.next(pass(), pass(), Fault.lostAnswer());
        ServiceConnection made = project.ensure(azure("a"));
        assertThat(made.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(server.connections).hasSize(1);
    }

    @Test
    void makes_nothing_twice_when_a_gateway_fails_after_the_work() {
        server.next(pass(), Fault.badGatewayAfterWork());
        EnvironmentRecord made = project.ensureEnvironment("production");
        assertThat(made.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(server.environments).hasSize(1);
    }

    @Test
    void tries_again_when_the_request_is_lost() {
        server.next(Fault.lostRequest());
        assertThat(project.ensure(azure("a")).outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void gives_up_after_five_attempts_and_says_so() {
        for (int i = 0; i < 5; i++) {
            server.next(Fault.status(503));
        }
        assertThatThrownBy(() -> project.ensure(azure("a")))
                .isInstanceOfSatisfying(
                        AzureDevOpsException.class, e -> assertThat(e.status()).isEqualTo(503))
                .hasMessage(
                        "service connection aks: gave up after 5 attempts, the last of which answered 503: a fault of"
                                + " the test; try again later");
        assertThat(server.requests).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {203, 302, 401})
    void says_that_a_token_is_not_accepted_and_does_not_try_again(int status) {
        server.next(Fault.status(status));
        assertThatThrownBy(() -> project.ensure(azure("a")))
                .isInstanceOf(AzureDevOpsException.class)
                .hasMessageContaining("the token is not accepted (" + status + ")");
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void says_what_the_server_says_when_it_refuses() {
        server.next(Fault.status(403));
        assertThatThrownBy(() -> project.ensure(azure("a"))).hasMessageContaining("403: a fault of the test");
        server.next(Fault.status(400));
        assertThatThrownBy(() -> project.ensure(azure("a")))
                .hasMessageContaining("refused with 400: a fault of the test");
    }

    @Test
    void shows_no_secret_anywhere() {
        for (int i = 0; i < 5; i++) {
            server.next(pass(), pass(), Fault.status(500));
        }
        Throwable failure = catchThrowable(() -> project.ensure(kubeconfig()));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String shown = trace + " " + kubeconfig() + Credential.bearer(DevOpsServer.TOKEN) + server.requests;
        assertThat(shown)
                .contains("gave up")
                .doesNotContain("s3cretOfTheCluster")
                .doesNotContain(DevOpsServer.TOKEN)
                .doesNotContain(Base64.getEncoder().encodeToString((":" + DevOpsServer.TOKEN).getBytes()));
    }

    @Test
    void sends_a_bearer_token_as_one() {
        client(Credential.bearer("entra")).ensureEnvironment("test");
        assertThat(server.authorizations).containsOnly("Bearer entra");
    }

    @Test
    void refuses_to_send_a_token_in_the_open_or_a_broken_one() {
        assertThatThrownBy(() ->
                        AzureDevOps.project(URI.create("http://dev.azure.com/contoso"), "shop", Credential.bearer("a")))
                .hasMessageContaining("in the open");
        assertThatThrownBy(() -> Credential.personalAccessToken("a\nb"))
                .hasMessageContaining("no token has")
                .hasMessageNotContaining("a\nb");
    }

    @Test
    void refuses_a_server_that_it_does_not_trust() {
        AzureDevOps suspicious = AzureDevOps.project(
                server.organization(),
                "my shop",
                Credential.bearer("a"),
                AzureDevOpsOptions.defaults().attempts(1).waiting(waits::add));
        assertThatThrownBy(() -> suspicious.ensureEnvironment("a")).hasMessageContaining("gave up after 1 attempts");
        assertThat(server.authorizations).isEmpty();
    }

    @Test
    void stops_when_the_thread_is_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> project.ensureEnvironment("a")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** No fault: the server works and answers as ever. */
    private static Fault pass() {
        return new Fault(200, java.util.Map.of(), true, false);
    }
}
