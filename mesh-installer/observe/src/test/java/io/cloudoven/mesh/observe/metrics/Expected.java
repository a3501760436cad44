package io.cloudoven.mesh.observe.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudoven.viz.PrometheusServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the numbers must be, worked out from the raw samples that Prometheus holds, without its functions. */
final class Expected {
    private static final int WINDOW = 15;

    private final PrometheusServer server;
    private final Instant time;

    Expected(PrometheusServer server, Instant time) {
        this.server = server;
        this.time = time;
    }

    /** One series: its labels, and its samples within the window as time and value. */
    record Series(JsonNode labels, List<double[]> samples) {}

    List<Series> series(String metric, Predicate<JsonNode> labels) throws Exception {
        List<Series> found = new ArrayList<>();
        for (JsonNode item : server.ask(metric + "[" + WINDOW + "s]", time)) {
            if (labels.test(item.path("metric"))) {
                List<double[]> samples = new ArrayList<>();
                item.path("values")
                        .forEach(value -> samples.add(new double[] {
                            value.get(0).asDouble(),
                            Double.parseDouble(value.get(1).asText())
                        }));
                found.add(new Series(item.path("metric"), samples));
            }
        }
        return found;
    }

    /** How much the counters grew together in the window, rounded. */
    long increase(String metric, Predicate<JsonNode> labels) throws Exception {
        double sum = 0;
        for (Series series : series(metric, labels)) {
            sum += increase(series.samples());
        }
        return Math.round(sum);
    }

    /** The growth between the outer samples, stretched to the window's ends when they are near. */
    private double increase(List<double[]> samples) {
        if (samples.size() < 2) {
            return 0;
        }
        double end = time.toEpochMilli() / 1000.0;
        double[] first = samples.get(0);
        double[] last = samples.get(samples.size() - 1);
        double growth = last[1] - first[1];
        double sampled = last[0] - first[0];
        double gap = sampled / (samples.size() - 1);
        double before = first[0] - (end - WINDOW);
        if (growth > 0) {
            before = Math.min(before, sampled * first[1] / growth); // a counter was never below 0
        }
        double stretched = sampled + (before < gap * 1.1 ? before : gap / 2);
        double after = end - last[0];
        stretched += after < gap * 1.1 ? after : gap / 2;
        return growth * stretched / sampled;
    }

    /** A quantile of histograms taken together, by their last two samples, rounded. */
    long quantile(double wanted, String metric, double unit, Predicate<JsonNode> labels) throws Exception {
        Map<Double, Double> buckets = new TreeMap<>();
        for (Series series : series(metric, labels)) {
            List<double[]> samples = series.samples();
            double[] last = samples.get(samples.size() - 1);
            double[] before = samples.get(samples.size() - 2);
            String bound = series.labels().path("le").asText();
            buckets.merge(
                    bound.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound),
                    (last[1] - before[1]) / (last[0] - before[0]),
                    Double::sum);
        }
        double rank = wanted * buckets.get(Double.POSITIVE_INFINITY);
        double low = 0;
        double below = 0;
        for (Map.Entry<Double, Double> bucket : buckets.entrySet()) {
            if (bucket.getValue() >= rank) {
                if (bucket.getKey().isInfinite()) {
                    return Math.round(low * unit);
                }
                double part = (rank - below) / (bucket.getValue() - below);
                return Math.round((low + (bucket.getKey() - low) * part) * unit);
            }
            low = bucket.getKey();
            below = bucket.getValue();
        }
        throw new IllegalStateException("no bucket holds rank " + rank);
    }
}
