package io.cloudoven.arm.template;

import io.cloudoven.arm.json.Json;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a template's parameters for one environment: what {@code azuredeploy.parameters.json} has.
 *
 * <pre>{@code
 * ParameterFile production = ParameterFile.forTemplate(template)
 *         .value(nodes, 5)
 *         .keyVault(adminPassword, vaultId, "admin-password")
 *         .build();
 * production.write(Path.of("production.parameters.json"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ParameterFile {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#";

    private final String contentVersion;
    private final Map<String, Object> entries;
    private final Map<String, Object> others;

    private ParameterFile(String contentVersion, Map<String, Object> entries, Map<String, Object> others) {
        this.contentVersion = contentVersion;
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        this.others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** A file to fill for a template. */
    public static Builder forTemplate(Template template) {
        return new Builder(template);
    }

    /**
     * Reads a parameter file.
     *
     * @throws TemplateException with line and column when it is not JSON, or with all that makes it no parameter file
     */
    public static ParameterFile read(String json) {
        return ParameterFileReader.read(json, "the parameter file");
    }

    /**
     * Reads a parameter file, in UTF-8.
     *
     * @throws TemplateException naming the file when it cannot be read or is no parameter file
     */
    public static ParameterFile read(Path file) {
        return ParameterFileReader.read(TemplateFile.text(file), file.toString());
    }

    /** @param others the sections that this library has no name for; they are written as they were read */
    static ParameterFile of(String contentVersion, Map<String, Object> entries, Map<String, Object> others) {
        return new ParameterFile(contentVersion, entries, others);
    }

    /** The names of the parameters it has something for, in order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The values by name, without the secrets that are in vaults. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        entries.forEach((name, entry) -> {
            if (entry instanceof ParameterValue value) {
                values.put(name, value.value());
            }
        });
        return Collections.unmodifiableMap(values);
    }

    /** The secrets that Azure fetches from vaults, by the name of the parameter. */
    public Map<String, VaultSecret> secrets() {
        Map<String, VaultSecret> secrets = new LinkedHashMap<>();
        entries.forEach((name, entry) -> {
            if (entry instanceof VaultSecret secret) {
                secrets.put(name, secret);
            }
        });
        return Collections.unmodifiableMap(secrets);
    }

    /**
     * What a template would refuse of it.
     *
     * @return a sentence for each parameter that is unknown, missing or of a wrong value; none when all is well. No value
     *     of a secure parameter is in it
     */
    public List<String> problemsWith(Template template) {
        return new ParameterFileCheck(template).problems(entries);
    }

    /** The file's text, with a line break at its end. */
    public String toJson() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        entries.forEach((name, entry) -> parameters.put(
                name,
                entry instanceof VaultSecret secret
                        ? secret.json()
                        : Collections.singletonMap("value", ((ParameterValue) entry).value())));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("contentVersion", contentVersion);
        document.put("parameters", parameters);
        document.putAll(others);
        return Json.write(document) + "\n";
    }

    /**
     * Writes the file, all of it or nothing; one that is there is replaced. Values of secure parameters are in it: keep
     * those in a vault instead.
     *
     * @throws TemplateException when it cannot be written
     */
    public void write(Path file) {
        TemplateFile.write(file, toJson());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterFile file
                && contentVersion.equals(file.contentVersion)
                && entries.equals(file.entries)
                && others.equals(file.others);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** The names; values can be secrets. */
    @Override
    public String toString() {
        return "ParameterFile" + names();
    }

    /** Collects values; not thread-safe. */
    public static final class Builder {
        private final Template template;
        private final Map<String, Object> entries = new LinkedHashMap<>();

        private Builder(Template template) {
            this.template = template;
        }

        /** Gives a parameter a value. */
        public <T> Builder value(Parameter<T> parameter, T value) {
            return value(parameter.parameterName(), value);
        }

        /** Gives a parameter a value: what {@link Json} has, or a plain Java value like it. */
        public Builder value(String parameter, @Nullable Object value) {
            entries.put(parameter, new ParameterValue(Json.copyOf(value)));
            return this;
        }

        /** Has Azure fetch a secret from a vault, which must be enabled for template deployment. */
        public Builder keyVault(Parameter<?> parameter, String vaultId, String secretName) {
            return secret(parameter.parameterName(), new VaultSecret(vaultId, secretName, null));
        }

        /** Has Azure fetch a version of a secret from a vault, which must be enabled for template deployment. */
        public Builder keyVault(Parameter<?> parameter, String vaultId, String secretName, String secretVersion) {
            return secret(parameter.parameterName(), new VaultSecret(vaultId, secretName, secretVersion));
        }

        /** Has Azure fetch a secret from a vault, which must be enabled for template deployment. */
        public Builder secret(String parameter, VaultSecret secret) {
            entries.put(parameter, secret);
            return this;
        }

        /**
         * The file.
         *
         * @throws TemplateException with all parameters that are unknown, missing or of a wrong value
         */
        public ParameterFile build() {
            List<String> problems = new ParameterFileCheck(template).problems(entries);
            if (!problems.isEmpty()) {
                throw new TemplateException(
                        "the parameters do not fit the template:\n  " + String.join("\n  ", problems));
            }
            return of("1.0.0.0", entries, Map.of());
        }
    }
}
