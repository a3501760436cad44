package io.cloudoven.arm.delivery.parameter;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a deployment: plain values, references to Key Vault, and what is fetched just in time.
 *
 * <pre>{@code
 * Parameters parameters = Parameters.of("location", "westeurope")
 *         .with("sshKey", new KeyVaultSecret(vaultId, "ssh-key"))
 *         .justInTime(JustInTimeParameters.fromBlob(URI.create("https://ovens.blob.core.windows.net/secrets/test.json")));
 * }</pre>
 *
 * <p>What is fetched comes over what is given here. {@code toString()} has names and no values. Immutable and
 * thread-safe.
 */
public final class Parameters {

    private static final Parameters NONE = new Parameters(Map.of(), List.of());

    private final Map<String, ParameterValue> values;
    private final List<JustInTimeParameters> sources;

    private Parameters(Map<String, ParameterValue> values, List<JustInTimeParameters> sources) {
        this.values = values;
        this.sources = sources;
    }

    /** None. */
    public static Parameters none() {
        return NONE;
    }

    /** One; {@link #with} adds others. */
    public static Parameters of(String name, @Nullable Object value) {
        return NONE.with(name, value);
    }

    /**
     * Those of a parameter file's JSON, whole or only what is in its {@code parameters}. Comments are allowed.
     *
     * @throws DeliveryException if it is none
     */
    public static Parameters ofJson(String json) {
        return new Parameters(ParameterFile.read(json, "the parameters"), List.of());
    }

    /**
     * These and another, which comes over one of the same name.
     *
     * @param value a JSON value, or a {@link ParameterValue}
     * @throws DeliveryException if the value is none that JSON has, such as an expression: Azure evaluates none here
     */
    public Parameters with(String name, @Nullable Object value) {
        Map<String, ParameterValue> more = new LinkedHashMap<>(values);
        more.put(name, value instanceof ParameterValue given ? given : new ParameterValue.Literal(plain(name, value)));
        return new Parameters(Collections.unmodifiableMap(more), sources);
    }

    /** These, and over them what is fetched at the time of each request to Azure. */
    public Parameters justInTime(JustInTimeParameters source) {
        return new Parameters(
                values, Stream.concat(sources.stream(), Stream.of(source)).toList());
    }

    /**
     * Fetches what comes just in time and puts it over the values given here, in memory.
     *
     * @throws DeliveryException if it cannot be fetched
     */
    public ResolvedParameters resolve() {
        Map<String, ParameterValue> all = new LinkedHashMap<>(values);
        List<ParameterValue> secret = new ArrayList<>();
        for (JustInTimeParameters source : sources) {
            Map<String, ParameterValue> fetched = source.fetch();
            fetched.forEach((name, value) -> {
                all.keySet().removeIf(name::equalsIgnoreCase);
                all.put(name, value);
            });
            secret.addAll(fetched.values());
        }
        return new ResolvedParameters(Collections.unmodifiableMap(all), List.copyOf(secret));
    }

    /** Such as {@code parameters location, sshKey and those of https://ovens.blob.core.windows.net/secrets/test.json}. */
    @Override
    public String toString() {
        return "parameters "
                + Stream.concat(
                                values.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", values.keySet())),
                                sources.stream().map(source -> "those of " + source))
                        .collect(Collectors.joining(" and "));
    }

    private static @Nullable Object plain(String name, @Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(String.valueOf(key), plain(name, member)));
            return Collections.unmodifiableMap(members);
        }
        if (value instanceof Iterable<?> elements) {
            List<@Nullable Object> list = new ArrayList<>();
            elements.forEach(element -> list.add(plain(name, element)));
            return Collections.unmodifiableList(list);
        }
        throw new DeliveryException(
                "parameter " + name + " is given a " + value.getClass().getName()
                        + "; give text, a number, true or false, a list or a map, or a KeyVaultSecret");
    }
}
