package io.cloudoven.mesh.observe.prometheus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudoven.mesh.observe.ObserveException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON that Prometheus answers a query with. */
final class Answer {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Answer() {}

    static List<Sample> samples(String body) {
        JsonNode answer = read(body);
        if (answer.path("status").asText().equals("error")) {
            throw new ObserveException(
                    "the query is refused: " + answer.path("error").asText());
        }
        JsonNode data = answer.path("data");
        if (!data.path("resultType").asText().equals("vector")
                || !data.path("result").isArray()) {
            throw new ObserveException("the answer is no vector: " + excerpt(body));
        }
        List<Sample> samples = new ArrayList<>();
        for (JsonNode item : data.path("result")) {
            Map<String, String> labels = new HashMap<>();
            item.path("metric")
                    .properties()
                    .forEach(
                            label -> labels.put(label.getKey(), label.getValue().asText()));
            samples.add(new Sample(labels, number(item.path("value").path(1).asText())));
        }
        return samples;
    }

    private static JsonNode read(String body) {
        try {
            JsonNode answer = MAPPER.readTree(body);
            if (answer != null && answer.isObject()) {
                return answer;
            }
        } catch (JsonProcessingException notJson) {
            // What it is instead says more than the parser does.
        }
        throw new ObserveException("the answer is not Prometheus' JSON: " + excerpt(body)
                + "; is something else listening there, or a page that asks to sign in?");
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> parsed(text);
        };
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new ObserveException("the answer holds the value '" + excerpt(text) + "', which is no number");
        }
    }

    private static String excerpt(String text) {
        int most = 80;
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "nothing" : line.length() <= most ? line : line.substring(0, most) + "…";
    }
}
