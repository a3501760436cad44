package io.cloudoven.terraform.project;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.Element;
import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Local;
import io.cloudoven.terraform.block.Output;
import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.block.ProviderConfiguration;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Reference;
import io.cloudoven.terraform.block.Variable;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Body;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A named configuration that is whole: nothing required is missing and every reference leads somewhere.
 *
 * <pre>{@code
 * Blueprint.Builder shop = Blueprint.builder("shop").provider(Azurerm.provider().features(f -> f));
 * Variable<String> location = shop.variable("location", Type.STRING, v -> v.defaultValue("westeurope"));
 * ResourceGroup group = shop.add(ResourceGroup.named("main").name("rg-shop").location(location));
 * shop.output("group_id", group.id());
 * shop.build().writeTo(Path.of("out/shop"));
 * }</pre>
 *
 * <p>Writing never leaves half a file: each is written beside its place and then moved there, so a killed process
 * leaves the old file or the new one. A draft that a killed process could not remove is removed when the same file is
 * written again, ten minutes later or more. Files that are not the blueprint's own are left alone. What is written is
 * the same bytes each time; for zips, with one version of Java.
 *
 * <p>Immutable and thread-safe.
 */
public final class Blueprint {
    /**
     * The versions of Terraform and OpenTofu a blueprint runs with unless it says otherwise: {@value}. From there on, a
     * variable's validation may refer to other objects, and both tools have provider functions, {@code removed} and
     * {@code for_each} in {@code import}.
     */
    public static final String DEFAULT_REQUIRED_VERSION = ">= 1.9";

    private final String name;
    private final Configuration configuration;

    private Blueprint(String name, Configuration configuration) {
        this.name = name;
        this.configuration = configuration;
    }

    /**
     * An empty blueprint to add to.
     *
     * @param name what it is called: letters, digits, dots, dashes and underscores, a letter or digit first, so that
     *     files can be named after it
     * @throws IllegalArgumentException when {@code name} is not like that
     */
    public static Builder builder(String name) {
        return new Builder(BlueprintName.check(name));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Its blocks. */
    public Configuration configuration() {
        return configuration;
    }

    /** The files of the module by name, see {@link Configuration#files()}. */
    public Map<String, Body> files() {
        return configuration.files();
    }

    /**
     * Writes {@code main.tf}, {@code variables.tf}, {@code outputs.tf} and {@code versions.tf} into a folder, which is
     * made when it is not there.
     *
     * @return the files, in the order of {@link #files()}
     * @throws BlueprintException when that fails, or when the folder has such a file in the JSON syntax, which Terraform
     *     would read as well
     */
    public List<Path> writeTo(Path folder) {
        return ModuleFolder.write(folder, ModuleFile.hcl(configuration), ModuleFile.JSON_SUFFIX, name);
    }

    /**
     * Writes {@code main.tf.json} and the others in Terraform's JSON syntax; needs {@code jackson-core}.
     *
     * @return the files, in the order of {@link #files()}
     * @throws BlueprintException when that fails, or when the folder has such a file in HCL, which Terraform would read
     *     as well
     * @throws IllegalStateException when Jackson is not on the class path; the message names the dependency to add
     */
    public List<Path> writeJsonTo(Path folder) {
        return ModuleFolder.write(folder, ModuleFile.json(configuration), ModuleFile.HCL_SUFFIX, name);
    }

    /**
     * Writes a zip file with the four files of {@link #writeTo(Path)} at its top.
     *
     * @throws BlueprintException when that fails
     */
    public void writeZip(Path file) {
        ModuleArchive.write(file, ModuleFile.hcl(configuration), name);
    }

    /**
     * Writes the zip of {@link #writeZip(Path)} to a stream, such as a response; leaves {@code out} open.
     *
     * @throws BlueprintException when {@code out} fails
     */
    public void writeZip(OutputStream out) {
        ModuleArchive.write(out, ModuleFile.hcl(configuration), name);
    }

    /** The name: what is in it may be secret. */
    @Override
    public String toString() {
        return "blueprint " + name;
    }

    /** Collects the elements of a blueprint; not thread-safe. */
    public static final class Builder {
        private final String name;
        private final Configuration.Builder configuration =
                Configuration.builder().requiredVersion(DEFAULT_REQUIRED_VERSION);

        private Builder(String name) {
            this.name = name;
        }

        /**
         * The versions of Terraform or OpenTofu it runs with, {@value Blueprint#DEFAULT_REQUIRED_VERSION} by default. One
         * with ephemeral resources needs 1.10 or, of OpenTofu, 1.11.
         */
        public Builder requiredVersion(String constraint) {
            configuration.requiredVersion(constraint);
            return this;
        }

        /** A provider to require, or the version of one to require instead of the generated classes'. */
        public Builder requires(ProviderRequirement provider) {
            configuration.requires(provider);
            return this;
        }

        /** Adds how a provider is configured. */
        public Builder provider(ProviderConfiguration<?> provider) {
            configuration.add(provider);
            return this;
        }

        /** Adds an element and returns it. What is wrong with it is told by {@link #build()}. */
        public <E extends Element> E add(E element) {
            configuration.add(element);
            return element;
        }

        /** Adds a variable without a default and returns it. */
        public <T> Variable<T> variable(String name, Type<T> type) {
            return add(Variable.of(name, type));
        }

        /** Adds a variable and returns it. */
        public <T> Variable<T> variable(String name, Type<T> type, UnaryOperator<Variable<T>> content) {
            return add(content.apply(Variable.of(name, type)));
        }

        /** Adds a local value and returns it. */
        public <T> Local<T> local(String name, Value<T> value) {
            return add(Local.of(name, value));
        }

        /** Adds an output and returns it. */
        public Output output(String name, Value<?> value) {
            return add(Output.of(name, value));
        }

        /** Adds an output and returns it: {@code output("kube_config", cluster.kubeConfigRaw(), Output::sensitive)}. */
        public Output output(String name, Value<?> value, UnaryOperator<Output> content) {
            return add(content.apply(Output.of(name, value)));
        }

        /**
         * The blueprint.
         *
         * @throws InvalidConfigurationException with all missing arguments, wrong block counts, duplicates and references
         *     to what was not added, at once
         */
        public Blueprint build() {
            List<Problem> problems = new ArrayList<>(configuration.problems());
            addUnresolved(problems);
            if (!problems.isEmpty()) {
                throw new InvalidConfigurationException(problems);
            }
            return new Blueprint(name, configuration.build());
        }

        private void addUnresolved(List<Problem> problems) {
            Set<String> addresses = new HashSet<>();
            for (Declaration declaration : configuration.declarations()) {
                addresses.add(declaration.address());
            }
            for (Declaration declaration : configuration.declarations()) {
                for (Reference reference : Reference.in(declaration)) {
                    if (!addresses.contains(reference.address())) {
                        problems.add(new Problem(
                                reference.path(),
                                "refers to " + reference.address() + ", which is not in the blueprint; add(...) it"));
                    }
                }
            }
        }
    }
}
