package io.cloudoven.pipelines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The published JSON schema of Azure Pipelines, asked by a validator that is not ours.
 *
 * <p>The schema takes scalars as text, as Azure Pipelines does, save the inputs of tasks that are declared boolean or
 * integer; and it knows no template directives, which are expanded here as Azure Pipelines would.
 */
final class PipelinesSchema {
    private static JsonNode schema; // read when it is first asked for: a test that finds none is skipped, not broken
    private static final Set<String> LISTS = Set.of(
            "steps",
            "jobs",
            "stages",
            "schedules",
            "repositories",
            "containers",
            "pipelines",
            "builds",
            "packages",
            "webhooks",
            "filters");
    private static final Map<String, Schema> PARTS = new HashMap<>();

    private PipelinesSchema() {}

    /** What is wrong with a pipeline. */
    static List<String> problems(String yaml) {
        return problems("pipeline", yaml);
    }

    /** What is wrong with a file of one of the schema's definitions, such as {@code stepsTemplate}. */
    static List<String> problems(String definition, String yaml) {
        JsonNode file = tree(load(yaml), null);
        List<String> problems = new ArrayList<>();
        PARTS.computeIfAbsent(definition, PipelinesSchema::part)
                .validate(file)
                .forEach(problem -> problems.add(problem.toString()));
        addMisplaced(file, first(), problems);
        return problems;
    }

    /** A file with all its scalars as text; asks no schema. */
    static JsonNode texts(String yaml) {
        return new ObjectMapper().valueToTree(load(yaml));
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build()).loadFromString(yaml);
    }

    /** Steps, jobs and others whose first key is not the one that says what they are: a validator knows no order. */
    private static void addMisplaced(JsonNode node, Set<String> first, List<String> problems) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isArray() && LISTS.contains(field.getKey())) {
                for (JsonNode item : field.getValue()) {
                    if (item.isObject() && !first.contains(item.fieldNames().next())) {
                        problems.add(field.getKey() + ": " + item.fieldNames().next() + " stands first");
                    }
                }
            }
        }
        node.forEach(child -> addMisplaced(child, first, problems));
    }

    private static synchronized JsonNode schema() {
        if (schema == null) {
            schema = read();
        }
        return schema;
    }

    /** All that the schema says stands first somewhere. */
    private static Set<String> first() {
        Set<String> names = new TreeSet<>();
        schema().findValues("firstProperty").forEach(list -> list.forEach(name -> names.add(name.asText())));
        return names;
    }

    private static Schema part(String definition) {
        ObjectNode root = ((ObjectNode) schema()).deepCopy();
        root.remove("oneOf");
        root.remove("$id");
        root.put("$ref", "#/definitions/" + definition);
        // In draft 7 what stands beside $ref does not count; there is nothing but definitions.
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(root);
    }

    private static JsonNode tree(Object value, JsonNode inputs) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            map.forEach((key, item) -> {
                JsonNode types = "inputs".equals(key) ? inputsOf((String) map.get("task")) : null;
                JsonNode own = inputs == null ? null : inputs.path((String) key);
                node.set((String) key, item instanceof String text ? scalar(text, own) : tree(item, types));
            });
            return node;
        }
        if (value instanceof List<?> list) {
            ArrayNode node = JsonNodeFactory.instance.arrayNode();
            for (Object item : list) {
                if (item instanceof Map<?, ?> map
                        && map.size() == 1
                        && map.entrySet().iterator().next().getKey().toString().startsWith("${{")) {
                    node.addAll(
                            (ArrayNode) tree(map.entrySet().iterator().next().getValue(), null));
                } else if (!(item instanceof String text && text.startsWith("${{ parameters."))) {
                    node.add(item instanceof String text ? scalar(text, null) : tree(item, null));
                }
            }
            return node;
        }
        return JsonNodeFactory.instance.textNode(value.toString());
    }

    private static JsonNode scalar(String text, JsonNode declared) {
        String type = declared == null ? "" : declared.path("type").asText();
        return switch (type) {
            case "boolean" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
            case "integer" -> JsonNodeFactory.instance.numberNode(Integer.parseInt(text));
            default -> JsonNodeFactory.instance.textNode(text);
        };
    }

    private static JsonNode inputsOf(String task) {
        for (JsonNode choice : schema().path("definitions").path("task").path("anyOf")) {
            if (choice.path("properties").path("task").path("pattern").asText().equals("^" + task + "$")) {
                return choice.path("properties").path("inputs").path("properties");
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode read() {
        Path file = SharedFiles.of("pipelines/azure-pipelines-schema.json.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
