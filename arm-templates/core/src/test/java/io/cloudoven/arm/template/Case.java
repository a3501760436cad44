package io.cloudoven.arm.template;

import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.EvaluationException;
import io.cloudoven.arm.evaluation.TemplateLink;
import io.cloudoven.arm.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A folder with a {@code template.json}, a {@code context.json} if it needs one, linked templates by the last part of
 * their address, and what is expected: {@code expected.json}, or {@code problems.txt} for a template that is wrong.
 */
record Case(String name) {
    static final Path FOLDER = Path.of("src/test/resources/cases");

    Path file(String file) {
        return FOLDER.resolve(name).resolve(file);
    }

    /** The file that says what is expected. */
    Path expected() {
        return Files.exists(file("problems.txt")) ? file("problems.txt") : file("expected.json");
    }

    String outcome() throws IOException {
        try {
            return Template.read(file("template.json")).evaluate(context()).toJson() + "\n";
        } catch (EvaluationException wrong) {
            return String.join("\n", wrong.problems()) + "\n";
        }
    }

    void rewrite(String outcome) throws IOException {
        Files.deleteIfExists(expected());
        Files.writeString(file(outcome.startsWith("{") ? "expected.json" : "problems.txt"), outcome);
    }

    private EvaluationContext context() throws IOException {
        Map<?, ?> json = Files.exists(file("context.json"))
                ? (Map<?, ?>) Json.read(Files.readString(file("context.json")))
                : Map.of();
        EvaluationContext context = switch (Template.read(file("template.json")).scope()) {
            case RESOURCE_GROUP -> EvaluationContext.resourceGroup("rg");
            case SUBSCRIPTION -> EvaluationContext.subscription();
            case MANAGEMENT_GROUP -> EvaluationContext.managementGroup("mg");
            case TENANT -> EvaluationContext.tenant();
        };
        context = context.templates(this::linked);
        for (Map.Entry<?, ?> entry : object(json, "parameters").entrySet()) {
            context = context.parameter((String) entry.getKey(), entry.getValue());
        }
        for (Map.Entry<?, ?> entry : object(json, "resources").entrySet()) {
            context = context.resource((String) entry.getKey(), strings((Map<?, ?>) entry.getValue()));
        }
        for (Map.Entry<?, ?> entry : object(json, "lists").entrySet()) {
            String[] question = ((String) entry.getKey()).split(" ", 2);
            context = context.list(question[0], question[1], strings((Map<?, ?>) entry.getValue()));
        }
        for (Map.Entry<?, ?> entry : object(json, "secrets").entrySet()) {
            String[] secret = ((String) entry.getKey()).split(" ", 2);
            context = context.secret(secret[0], secret[1], (String) entry.getValue());
        }
        return Boolean.TRUE.equals(json.get("unknownValues"))
                ? context.unknownValues(asked -> "<" + asked + ">")
                : context;
    }

    private Optional<Map<String, Object>> linked(TemplateLink link) {
        String path = link.toString();
        Path file = file(path.substring(path.lastIndexOf('/') + 1));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(strings((Map<?, ?>) Json.read(Files.readString(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> object(Map<?, ?> json, String name) {
        return json.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> strings(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
