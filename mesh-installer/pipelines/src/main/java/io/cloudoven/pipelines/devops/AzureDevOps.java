package io.cloudoven.pipelines.devops;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A project of Azure DevOps: makes what a pipeline needs there and its file cannot have.
 *
 * <pre>{@code
 * AzureDevOps project = AzureDevOps.project(
 *         URI.create("https://dev.azure.com/contoso"), "shop", Credential.personalAccessToken(token));
 *
 * ServiceConnection aks = project.ensure(connection);
 * project.permitAllPipelines(aks);
 * EnvironmentRecord production = project.ensureEnvironment("production");
 * project.ensure(Approval.by(opsGroup).notByRequester(), production);
 * project.ensureNamespace(production, "emojivoto", "aks-shop", aks);
 * }</pre>
 *
 * <p>Each {@code ensure} looks for what is there by name first, so it can be run again, and is run again by itself when
 * the server is busy or an answer gets lost: nothing is made twice. API version 7.1. Thread-safe; interrupting a thread
 * cancels what it does here with a {@link java.util.concurrent.CancellationException}. Every method throws {@link
 * AzureDevOpsException} when Azure DevOps refuses or does not answer.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops">Azure DevOps REST API</a>
 */
public final class AzureDevOps {
    private static final String VERSION = "7.1";
    private static final String PREVIEW = "7.1-preview.1";

    private final Rest rest;
    private final String project;

    private AzureDevOps(Rest rest, String project) {
        this.rest = rest;
        this.project = project;
    }

    /**
     * A project.
     *
     * @param organization its address, such as {@code https://dev.azure.com/contoso}
     * @param project its name or id
     */
    public static AzureDevOps project(URI organization, String project, Credential credential) {
        return project(organization, project, credential, AzureDevOpsOptions.defaults());
    }

    /**
     * A project, asked in another way.
     *
     * @throws IllegalArgumentException when the address is none of https, save for a server on this machine
     */
    public static AzureDevOps project(
            URI organization, String project, Credential credential, AzureDevOpsOptions options) {
        String host = Objects.requireNonNullElse(organization.getHost(), "");
        boolean local = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        if (!"https".equals(organization.getScheme()) && !("http".equals(organization.getScheme()) && local)) {
            throw new IllegalArgumentException("the address " + organization
                    + " is not of https, and the token would be sent in the open; give https://dev.azure.com/<name>");
        }
        URI base = URI.create(organization.toString().replaceAll("/+$", ""));
        return new AzureDevOps(new Rest(base, credential, options), project);
    }

    /** Makes a service connection, or brings the one of its name to what is asked. */
    public ServiceConnection ensure(KubernetesConnection connection) {
        return rest.attempting("service connection " + connection.name(), () -> {
            Map<String, ?> owner = rest.ask("GET", "/_apis/projects/" + Rest.segment(project), version(VERSION));
            Optional<Map<String, ?>> there = first(
                    "/_apis/serviceendpoint/endpoints",
                    Map.of("endpointNames", connection.name(), "type", "kubernetes", "api-version", VERSION),
                    "name",
                    connection.name());
            if (there.isPresent() && connection.isAlready(there.get())) {
                return connectionOf(there.get(), Outcome.UNCHANGED);
            }
            Map<String, Object> body = connection.body(text(owner, "id"), text(owner, "name"));
            if (there.isEmpty()) {
                return connectionOf(
                        rest.ask("POST", "/_apis/serviceendpoint/endpoints", version(VERSION), body), Outcome.CREATED);
            }
            String id = text(there.get(), "id");
            body.put("id", id);
            return connectionOf(
                    rest.ask("PUT", "/_apis/serviceendpoint/endpoints/" + Rest.segment(id), version(VERSION), body),
                    Outcome.UPDATED);
        });
    }

    /** Makes an environment, unless there is one of that name. */
    public EnvironmentRecord ensureEnvironment(String name) {
        return rest.attempting("environment " + name, () -> {
            Optional<Map<String, ?>> there = first(
                    "/_apis/distributedtask/environments", Map.of("name", name, "api-version", VERSION), "name", name);
            if (there.isPresent()) {
                return new EnvironmentRecord(number(there.get(), "id"), name, Outcome.UNCHANGED);
            }
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", name);
            body.put("description", "");
            Map<String, ?> made =
                    rest.ask("POST", inProject("/_apis/distributedtask/environments"), version(VERSION), body);
            return new EnvironmentRecord(number(made, "id"), name, Outcome.CREATED);
        });
    }

    /** Makes people's approval a check of an environment, or brings the one that is there to what is asked. */
    public Outcome ensure(Approval approval, EnvironmentRecord environment) {
        String path = "/_apis/pipelines/checks/configurations";
        return rest.attempting("approval of environment " + environment.name(), () -> {
            Optional<Map<String, ?>> there = values(
                            path,
                            Map.of(
                                    "resourceType",
                                    "environment",
                                    "resourceId",
                                    Integer.toString(environment.id()),
                                    "$expand",
                                    "settings",
                                    "api-version",
                                    PREVIEW))
                    .stream()
                    .filter(check -> check.get("type") instanceof Map<?, ?> type
                            && type.get("id") instanceof String id
                            && id.equalsIgnoreCase(Approval.TYPE))
                    .findFirst();
            if (there.isPresent() && approval.isAlready(there.get())) {
                return Outcome.UNCHANGED;
            }
            Map<String, Object> body = approval.body(environment.id());
            if (there.isEmpty()) {
                rest.ask("POST", inProject(path), version(PREVIEW), body);
                return Outcome.CREATED;
            }
            int id = number(there.get(), "id");
            body.put("id", id);
            rest.ask("PATCH", inProject(path) + "/" + id, version(PREVIEW), body);
            return Outcome.UPDATED;
        });
    }

    /**
     * Makes a namespace of a cluster a resource of an environment, unless it has one of that name, for deployments to
     * {@code environment.namespace}.
     */
    public Outcome ensureNamespace(
            EnvironmentRecord environment, String namespace, String clusterName, ServiceConnection connection) {
        String path = inProject("/_apis/distributedtask/environments/" + environment.id());
        return rest.attempting("namespace " + namespace + " of environment " + environment.name(), () -> {
            Map<String, ?> there =
                    rest.ask("GET", path, Map.of("expands", "resourceReferences", "api-version", VERSION));
            boolean known = there.get("resources") instanceof List<?> resources
                    && resources.stream()
                            .anyMatch(one -> namespace.equals(object(one).get("name")));
            if (known) {
                return Outcome.UNCHANGED;
            }
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", namespace);
            body.put("namespace", namespace);
            body.put("clusterName", clusterName);
            body.put("serviceEndpointId", connection.id());
            rest.ask("POST", path + "/providers/kubernetes", version(VERSION), body);
            return Outcome.CREATED;
        });
    }

    /** Lets all pipelines of the project use a connection; else a person is asked at the first run of each. */
    public void permitAllPipelines(ServiceConnection connection) {
        Map<String, Object> body = Map.of("allPipelines", Map.of("authorized", true));
        rest.attempting(
                "permission of connection " + connection.name(),
                () -> rest.ask(
                        "PATCH",
                        inProject("/_apis/pipelines/pipelinepermissions/endpoint/" + Rest.segment(connection.id())),
                        version(PREVIEW),
                        body));
    }

    private String inProject(String path) {
        return "/" + Rest.segment(project) + path;
    }

    /** The first that is so called: servers compare names loosely. */
    private Optional<Map<String, ?>> first(String path, Map<String, String> query, String field, String value) {
        return values(path, query).stream()
                .filter(item -> item.get(field) instanceof String text && text.equalsIgnoreCase(value))
                .findFirst();
    }

    private List<Map<String, ?>> values(String path, Map<String, String> query) {
        return rest.ask("GET", inProject(path), query).get("value") instanceof List<?> list
                ? list.stream().map(AzureDevOps::object).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // JSON has strings for names
    private static Map<String, ?> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
    }

    private static Map<String, String> version(String version) {
        return Map.of("api-version", version);
    }

    private static ServiceConnection connectionOf(Map<String, ?> answer, Outcome outcome) {
        return new ServiceConnection(
                text(answer, "id"),
                text(answer, "name"),
                text(answer, "type"),
                Boolean.TRUE.equals(answer.get("isReady")),
                outcome);
    }

    private static String text(Map<String, ?> answer, String field) {
        if (answer.get(field) instanceof String text) {
            return text;
        }
        throw missing(field);
    }

    private static int number(Map<String, ?> answer, String field) {
        if (answer.get(field) instanceof Number number) {
            return number.intValue();
        }
        throw missing(field);
    }

    private static AzureDevOpsException missing(String field) {
        return new AzureDevOpsException(
                "the answer has no '" + field + "'; check that the address is that of Azure DevOps", 0, null);
    }
}
