package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.ArmServer.Answer;
import io.cloudoven.arm.delivery.ArmServer.Request;
import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is behind the server: deployments that get on by one operation at each look at them, stacks that end at the third
 * look, questions that are answered at the second.
 */
final class ArmCloud {

    private static final Pattern DEPLOYMENT = Pattern.compile(
            "(?<scope>(/.+)?)/providers/Microsoft\\.Resources/deployments/(?<name>[^/]+)(?<rest>/.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STACK = Pattern.compile(
            "(?<scope>/.+)/providers/Microsoft\\.Resources/deploymentStacks/(?<name>[^/]+)", Pattern.CASE_INSENSITIVE);

    /** An operation of deployments from now on; one that has an error fails. */
    record Step(String type, String id, Map<String, ?> error) {

        static Step of(String type, String id) {
            return new Step(type, id, null);
        }
    }

    static final class Deployment {
        String scope;
        Map<String, Object> body;
        String state = "Running";
        int done;
        final String correlation = UUID.randomUUID().toString();
        List<Step> steps = List.of();
    }

    final Map<String, Deployment> deployments = new ConcurrentHashMap<>();
    final Map<String, Integer> stacks = new ConcurrentHashMap<>();
    final Map<String, List<Step>> steps = new ConcurrentHashMap<>();
    volatile Map<String, ?> error = Map.of();
    volatile Map<String, ?> outputs = Map.of();
    volatile Object answerToQuestion;
    volatile boolean stuck;
    volatile Map<String, ?> stackEnd = Map.of("provisioningState", "succeeded");
    private final Map<String, Integer> questions = new ConcurrentHashMap<>();
    private final String endpoint;

    ArmCloud(String endpoint) {
        this.endpoint = endpoint;
    }

    synchronized Answer answer(Request request) {
        if (!request.query().contains("api-version=") && !request.path().startsWith("/answers/")) {
            return Answer.error(400, "MissingApiVersionParameter", "say api-version");
        }
        if (request.path().startsWith("/answers/")) {
            return question(request.path());
        }
        if (request.path().endsWith("/calculateTemplateHash")) {
            return Answer.of(200, Map.of("templateHash", hash(request.json()), "minifiedTemplate", ""));
        }
        Matcher stack = STACK.matcher(request.path());
        if (stack.matches()) {
            return stack(request);
        }
        Matcher deployment = DEPLOYMENT.matcher(request.path());
        if (!deployment.matches()) {
            return Answer.error(404, "InvalidResource", "no such address: " + request.path());
        }
        String rest =
                deployment.group("rest") == null ? "" : deployment.group("rest").toLowerCase(Locale.ROOT);
        String scope = deployment.group("scope");
        return switch (request.method() + " " + rest) {
            case "PUT " -> put(request, scope);
            case "GET " -> get(request.path());
            case "GET /operations" -> operations(request);
            case "POST /cancel" -> cancel(request.path().replaceFirst("/cancel$", ""));
            case "POST /validate", "POST /whatif" -> asked(request, scope);
            default -> Answer.error(404, "InvalidResource", request.method() + " " + rest);
        };
    }

    private Answer put(Request request, String scope) {
        Deployment present = deployments.get(key(request.path()));
        if (present != null && present.state.equals("Running")) {
            return Answer.error(409, "DeploymentActive", "it is still active");
        }
        Answer wrong = wrong(request, scope);
        if (wrong != null) {
            return wrong;
        }
        Deployment deployment = new Deployment();
        deployment.scope = scope;
        deployment.body = request.json();
        deployment.steps = steps.getOrDefault(name(request.path()), List.of());
        deployments.put(key(request.path()), deployment);
        return new Answer(
                201,
                Map.of(
                        "Azure-AsyncOperation",
                        endpoint + request.path() + "/operationStatuses/1?api-version=x",
                        "Retry-After",
                        "0"),
                shown(request.path(), deployment));
    }

    private static Answer wrong(Request request, String scope) {
        boolean group = scope.toLowerCase(Locale.ROOT).contains("/resourcegroups/");
        Map<String, Object> body = request.json();
        if (!group && !body.containsKey("location")) {
            return Answer.error(400, "LocationRequired", "say where");
        }
        if (group && body.containsKey("location")) {
            return Answer.error(400, "LocationNotAllowed", "the group says where");
        }
        return null;
    }

    private Answer get(String path) {
        Deployment deployment = deployments.get(key(path));
        if (deployment == null) {
            return Answer.error(404, "DeploymentNotFound", "there is none");
        }
        if (deployment.state.equals("Running") && !stuck) {
            if (deployment.done < deployment.steps.size()) {
                deployment.done++;
            } else {
                deployment.state = error.isEmpty() && deployment.steps.stream().allMatch(step -> step.error() == null)
                        ? "Succeeded"
                        : "Failed";
            }
        }
        return Answer.of(200, shown(path, deployment));
    }

    private Map<String, Object> shown(String path, Deployment deployment) {
        Map<String, Object> given = JsonObjects.of(deployment.body.get("properties"));
        Map<String, Object> properties = new TreeMap<>();
        properties.put("provisioningState", deployment.state);
        properties.put("correlationId", deployment.correlation);
        properties.put("duration", "PT12.5S");
        properties.put("mode", given.get("mode"));
        properties.put("templateHash", hash(JsonObjects.of(given.get("template"))));
        Map<String, Object> parameters = new TreeMap<>();
        Map<String, Object> declared =
                JsonObjects.of(JsonObjects.of(given.get("template")).get("parameters"));
        JsonObjects.of(given.get("parameters")).forEach((name, value) -> {
            String type = String.valueOf(JsonObjects.of(declared.get(name)).get("type"));
            Map<String, Object> told = new LinkedHashMap<>(Map.of("type", type));
            if (!type.startsWith("secure") && JsonObjects.of(value).containsKey("value")) {
                told.put("value", JsonObjects.of(value).get("value"));
            }
            parameters.put(name, told);
        });
        properties.put("parameters", parameters);
        if (deployment.state.equals("Succeeded")) {
            properties.put("outputs", outputs);
            properties.put(
                    "outputResources",
                    deployment.steps.stream()
                            .map(step -> Map.of("id", step.id()))
                            .toList());
        }
        if (deployment.state.equals("Failed")) {
            properties.put(
                    "error", error.isEmpty() ? Map.of("code", "DeploymentFailed", "message", "see operations") : error);
        }
        return new TreeMap<>(Map.of("id", path, "name", name(path), "properties", properties));
    }

    /** Two a page. */
    private Answer operations(Request request) {
        String path = request.path().replaceFirst("/operations$", "");
        Deployment deployment = deployments.get(key(path));
        List<Step> steps = deployment == null ? this.steps.getOrDefault(name(path), List.of()) : deployment.steps;
        int done = deployment == null ? steps.size() : deployment.done;
        int from = request.query().contains("from=")
                ? Integer.parseInt(request.query().replaceAll(".*from=", ""))
                : 0;
        List<Object> page = new ArrayList<>();
        for (int i = from; i < Math.min(from + 2, Math.min(steps.size(), done + 1)); i++) {
            page.add(operation(path, i, steps.get(i), i < done));
        }
        Map<String, Object> body = new TreeMap<>(Map.of("value", page));
        if (from + 2 < Math.min(steps.size(), done + 1)) {
            body.put("nextLink", endpoint + request.path() + "?api-version=2025-04-01&from=" + (from + 2));
        }
        return Answer.of(200, body);
    }

    private static Map<String, Object> operation(String path, int number, Step step, boolean done) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("provisioningOperation", "Create");
        properties.put("provisioningState", !done ? "Running" : step.error() == null ? "Succeeded" : "Failed");
        properties.put("duration", "PT2S");
        properties.put(
                "targetResource",
                Map.of(
                        "id",
                        step.id(),
                        "resourceType",
                        step.type(),
                        "resourceName",
                        step.id().substring(step.id().lastIndexOf('/') + 1)));
        if (done && step.error() != null) {
            properties.put("statusCode", "Conflict");
            properties.put("statusMessage", Map.of("status", "Failed", "error", step.error()));
        }
        return Map.of("id", path + "/operations/" + number, "operationId", "op" + number, "properties", properties);
    }

    private Answer cancel(String path) {
        Deployment deployment = deployments.get(key(path));
        if (deployment == null || !deployment.state.equals("Running")) {
            return Answer.error(409, "DeploymentCannotBeCancelled", "it has ended");
        }
        deployment.state = "Canceled";
        return Answer.of(204, null);
    }

    private Answer asked(Request request, String scope) {
        Answer wrong = wrong(request, scope);
        if (wrong != null) {
            return wrong;
        }
        String id = "/answers/" + UUID.randomUUID();
        questions.put(id, 0);
        return new Answer(202, Map.of("Location", endpoint + id + "?api-version=x", "Retry-After", "0"), null);
    }

    private Answer question(String id) {
        if (questions.merge(id, 1, Integer::sum) < 2) {
            return new Answer(202, Map.of("Location", endpoint + id + "?api-version=x", "Retry-After", "0"), null);
        }
        return answerToQuestion instanceof Answer answer ? answer : Answer.of(200, answerToQuestion);
    }

    private Answer stack(Request request) {
        String key = key(request.path());
        Integer looks = stacks.get(key);
        switch (request.method()) {
            case "PUT" -> {
                if (looks != null && looks < 3) {
                    return Answer.error(409, "DeploymentStackInNonTerminalState", "it is changing");
                }
                stacks.put(key, 0);
                return new Answer(201, Map.of("Retry-After", "0"), stackShown(request.path(), 0));
            }
            case "GET" -> {
                return looks == null
                        ? Answer.error(404, "DeploymentStackNotFound", "there is none")
                        : Answer.of(200, stackShown(request.path(), stacks.merge(key, 1, Integer::sum)));
            }
            default -> {
                return Answer.of(stacks.remove(key) == null ? 204 : 200, null);
            }
        }
    }

    private Map<String, Object> stackShown(String path, int looks) {
        return Map.of(
                "id",
                path,
                "name",
                name(path),
                "properties",
                looks < 3 ? Map.of("provisioningState", "deploying") : stackEnd);
    }

    private static String hash(Map<String, Object> template) {
        return String.valueOf(Json.writeCompact(new TreeMap<>(template)).hashCode());
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
