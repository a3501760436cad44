package io.cloudoven.pipelines.devops;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A service connection to a Kubernetes cluster, as it is asked for.
 *
 * <pre>{@code
 * KubernetesConnection.azureSubscription("aks", URI.create("https://aks-shop-1a2b.hcp.westeurope.azmk8s.io"))
 *         .subscription("00000000-…", "Shop").tenant("00000000-…").cluster("rg-shop", "aks-shop")
 * }</pre>
 *
 * <p>{@link #requestBody} has the secrets that it was given; {@link #toString()} has none. Immutable and thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/create">endpoints/create</a>
 */
public final class KubernetesConnection {
    private final String name;
    private final URI server;
    private final String description;
    private final String scheme;
    private final Map<String, String> parameters;
    private final Map<String, String> data;
    private final boolean secret;

    private KubernetesConnection(
            String name,
            URI server,
            String description,
            String scheme,
            Map<String, String> parameters,
            Map<String, String> data,
            boolean secret) {
        this.name = name;
        this.server = server;
        this.description = description;
        this.scheme = scheme;
        this.parameters = parameters;
        this.data = data;
        this.secret = secret;
    }

    /**
     * To an AKS cluster, found through an Azure subscription; Azure DevOps makes a service account for itself. Namespace
     * {@code default} unless told otherwise.
     *
     * @param name what pipelines call it
     * @param server the cluster's API server
     */
    public static AzureSubscription azureSubscription(String name, URI server) {
        return new AzureSubscription(name, server);
    }

    /**
     * With the token of a service account.
     *
     * @param name what pipelines call it
     * @param server the cluster's API server
     * @param token {@code data.token} of the account's Secret, in Base64 as it stands there
     * @param certificate {@code data["ca.crt"]} of the account's Secret, in Base64 as it stands there
     */
    public static KubernetesConnection serviceAccount(String name, URI server, String token, String certificate) {
        return new KubernetesConnection(
                name,
                server,
                "",
                "Token",
                ordered("apiToken", token, "serviceAccountCertificate", certificate),
                ordered("authorizationType", "ServiceAccount"),
                true);
    }

    /**
     * With a kubeconfig file.
     *
     * @param name what pipelines call it
     * @param server the cluster's API server
     * @param kubeconfig the file's text
     * @param context which of its contexts
     */
    public static KubernetesConnection kubeconfig(String name, URI server, String kubeconfig, String context) {
        return new KubernetesConnection(
                name,
                server,
                "",
                "Kubernetes",
                ordered("clusterContext", context, "kubeconfig", kubeconfig),
                ordered("authorizationType", "Kubeconfig", "acceptUntrustedCerts", "false"),
                true);
    }

    /** What people read. */
    public KubernetesConnection description(String text) {
        return new KubernetesConnection(name, server, text, scheme, parameters, data, secret);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /**
     * The body of the request that makes it.
     *
     * @param projectId the project's id
     * @param projectName the project's name
     */
    public String requestBody(String projectId, String projectName) {
        return Json.write(body(projectId, projectName));
    }

    Map<String, Object> body(String projectId, String projectName) {
        Map<String, Object> authorization = new LinkedHashMap<>();
        authorization.put("scheme", scheme);
        authorization.put("parameters", parameters);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("projectReference", ordered("id", projectId, "name", projectName));
        reference.put("name", name);
        reference.put("description", description);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("type", "kubernetes");
        body.put("url", server.toString());
        body.put("description", description);
        body.put("owner", "library");
        body.put("authorization", authorization);
        body.put("data", data);
        body.put("serviceEndpointProjectReferences", List.of(reference));
        return body;
    }

    /** Whether a connection that is there is this one; secrets cannot be read back, so with them it never is known. */
    boolean isAlready(Map<String, ?> there) {
        return !secret
                && server.toString().equals(there.get("url"))
                && description.equals(there.get("description") instanceof String text ? text : "")
                && there.get("data") instanceof Map<?, ?> present
                && data.entrySet().stream().allMatch(entry -> entry.getValue().equals(present.get(entry.getKey())));
    }

    /** The name and the server. */
    @Override
    public String toString() {
        return "connection " + name + " to " + server;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** What Azure DevOps finds an AKS cluster by; not thread-safe. */
    public static final class AzureSubscription {
        private final String name;
        private final URI server;
        private String subscriptionId = "";
        private String subscriptionName = "";
        private String tenant = "";
        private String namespace = "default";
        private boolean clusterAdmin;

        private AzureSubscription(String name, URI server) {
            this.name = name;
            this.server = server;
        }

        /** The subscription, by id and name. */
        public AzureSubscription subscription(String id, String displayName) {
            subscriptionId = id;
            subscriptionName = displayName;
            return this;
        }

        /** The tenant's id. */
        public AzureSubscription tenant(String id) {
            tenant = id;
            return this;
        }

        /** The namespace of what pipelines do. Default: {@code default}. */
        public AzureSubscription namespace(String name) {
            namespace = name;
            return this;
        }

        /** Pipelines are the cluster's administrator. */
        public AzureSubscription clusterAdmin() {
            clusterAdmin = true;
            return this;
        }

        /**
         * The connection, to this cluster.
         *
         * @throws IllegalStateException when the subscription or the tenant is not set
         */
        public KubernetesConnection cluster(String resourceGroup, String clusterName) {
            if (subscriptionId.isBlank() || tenant.isBlank()) {
                throw new IllegalStateException("connection " + name
                        + " needs to know where the cluster is; call subscription(id, name) and tenant(id) first");
            }
            return new KubernetesConnection(
                    name,
                    server,
                    "",
                    "Kubernetes",
                    ordered("azureEnvironment", "AzureCloud", "azureTenantId", tenant),
                    ordered(
                            "authorizationType",
                            "AzureSubscription",
                            "azureSubscriptionId",
                            subscriptionId,
                            "azureSubscriptionName",
                            subscriptionName,
                            "clusterId",
                            "/subscriptions/" + subscriptionId + "/resourcegroups/" + resourceGroup
                                    + "/providers/Microsoft.ContainerService/managedClusters/" + clusterName,
                            "namespace",
                            namespace,
                            "clusterAdmin",
                            Boolean.toString(clusterAdmin)),
                    false);
        }
    }
}
