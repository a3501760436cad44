package io.cloudoven.examples.benchmark;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.swarm.SwarmCluster;
import io.cloudoven.arm.template.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Evaluates all ARM templates of a zip in a cold JVM, and then builds and evaluates the Swarm's in a warm one. */
public final class ArmCorpus {
    private static final int TURNS = 200;

    private ArmCorpus() {}

    /** {@code arguments[0]} is the zip. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        List<String> texts = texts(Path.of(arguments[0]));
        int evaluated = 0;
        int refused = 0;
        for (String text : texts) {
            try {
                evaluate(Template.read(text));
                evaluated++;
            } catch (ArmException wrong) {
                refused++;
            }
        }
        System.out.println(texts.size() + " templates in " + milliseconds(start) + " ms: " + evaluated + " evaluated, "
                + refused + " refused for the values made up here");
        List<Long> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            long turn = System.nanoTime();
            evaluate(SwarmCluster.builder().managers(7).workers(100).build().template());
            turns.add(milliseconds(turn));
        }
        turns.sort(null);
        System.out.println("Swarm built and evaluated, warm: " + turns.get(TURNS / 2) + " ms, at worst of the last "
                + TURNS + ": " + turns.get(TURNS - 1) + " ms");
    }

    private static List<String> texts(Path zip) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().endsWith("parameters.json")) {
                    texts.add(new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static void evaluate(Template template) {
        Map<String, Object> values = new LinkedHashMap<>();
        template.parameters().forEach((name, parameter) -> {
            if (parameter.isRequired()) {
                values.put(name, value(name, parameter.json()));
            }
        });
        template.evaluate(
                EvaluationContext.resourceGroup("rg").parameters(values).unknownValues(path -> path));
    }

    private static Object value(String name, Map<?, ?> type) {
        if (type.get("allowedValues") instanceof List<?> allowed) {
            return allowed.get(0);
        }
        return switch (String.valueOf(type.get("type")).toLowerCase(Locale.ROOT)) {
            case "int" -> 2L;
            case "bool" -> true;
            case "array" -> List.of("a", "b", "c");
            case "object", "secureobject" -> Map.of();
            default -> name.length() < 12 ? name + "aaaaaaaaaaaa" : name;
        };
    }

    private static long milliseconds(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
