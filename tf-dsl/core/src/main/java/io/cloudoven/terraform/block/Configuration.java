package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Terraform configuration: one root module or reusable module.
 *
 * <pre>{@code
 * Configuration configuration = Configuration.builder()
 *         .add(ResourceGroup.named("main").name("rg-shop").location("westeurope"))
 *         .build();
 * Body main = configuration.files().get("main.tf");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Configuration {
    private final @Nullable String requiredVersion;
    private final Map<String, Declaration> declarations;
    private final Map<String, ProviderRequirement> providers;

    private Configuration(Builder builder) {
        this.requiredVersion = builder.requiredVersion;
        this.declarations = Collections.unmodifiableMap(new LinkedHashMap<>(builder.declarations));
        this.providers = Collections.unmodifiableMap(new TreeMap<>(builder.providers));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All blocks, in the order they were added. */
    public Collection<Declaration> declarations() {
        return declarations.values();
    }

    /** The block with an address, such as {@code azurerm_resource_group.main} or {@code var.location}. */
    public @Nullable Declaration find(String address) {
        return declarations.get(address);
    }

    /** The providers it needs, by local name. */
    public Map<String, ProviderRequirement> providers() {
        return providers;
    }

    /**
     * The files of the module by name: {@code versions.tf}, {@code variables.tf}, {@code main.tf} and {@code outputs.tf},
     * in this order; all four are there even when one is empty.
     */
    public Map<String, Body> files() {
        Map<String, Body> files = new LinkedHashMap<>();
        files.put("versions.tf", versions());
        files.put("variables.tf", blocks(Declaration.Kind.VARIABLE, Declaration.Kind.VARIABLE));
        files.put("main.tf", main());
        files.put("outputs.tf", blocks(Declaration.Kind.OUTPUT, Declaration.Kind.OUTPUT));
        return files;
    }

    private Body versions() {
        List<BodyItem> terraform = new ArrayList<>();
        if (requiredVersion != null) {
            terraform.add(new Attribute("required_version", Literal.of(requiredVersion)));
        }
        if (!providers.isEmpty()) {
            List<BodyItem> required = new ArrayList<>();
            for (ProviderRequirement provider : providers.values()) {
                required.add(new Attribute(
                        provider.name(),
                        new ObjectConstructor(List.of(
                                ObjectConstructor.Entry.of("source", Literal.of(provider.source())),
                                ObjectConstructor.Entry.of("version", Literal.of(provider.version()))))));
            }
            terraform.add(Block.of("required_providers", new Body(required)));
        }
        List<BodyItem> items = new ArrayList<>();
        if (!terraform.isEmpty()) {
            items.add(Block.of("terraform", new Body(terraform)));
        }
        items.addAll(
                blocks(Declaration.Kind.PROVIDER, Declaration.Kind.PROVIDER).items());
        return new Body(items);
    }

    private Body main() {
        List<BodyItem> locals = new ArrayList<>();
        for (Declaration declaration : declarations.values()) {
            if (declaration.kind() == Declaration.Kind.LOCAL) {
                locals.addAll(declaration.block().body().items());
            }
        }
        List<BodyItem> items = new ArrayList<>();
        if (!locals.isEmpty()) {
            items.add(Block.of("locals", new Body(locals)));
        }
        items.addAll(blocks(Declaration.Kind.DATA, Declaration.Kind.CHECK).items());
        return new Body(items);
    }

    private Body blocks(Declaration.Kind from, Declaration.Kind to) {
        List<BodyItem> items = new ArrayList<>();
        for (Declaration declaration : declarations.values()) {
            if (declaration.kind().compareTo(from) >= 0 && declaration.kind().compareTo(to) <= 0) {
                items.add(declaration.block());
            }
        }
        return new Body(items);
    }

    /** Collects the elements of a configuration; not thread-safe. */
    public static final class Builder {
        private final Map<String, Declaration> declarations = new LinkedHashMap<>();
        private final Map<String, ProviderRequirement> providers = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable String requiredVersion;

        private Builder() {}

        /** The versions of Terraform or OpenTofu it runs with: {@code >= 1.9}. */
        public Builder requiredVersion(String constraint) {
            this.requiredVersion = constraint;
            return this;
        }

        /** A provider to require, or the version of one to require instead of the generated classes'. */
        public Builder requires(ProviderRequirement provider) {
            providers.put(provider.name(), provider);
            return this;
        }

        /** Adds an element. What is wrong with it is told by {@link #build()}. */
        public Builder add(Element element) {
            Declaration declaration = element.asDeclaration();
            problems.addAll(declaration.problems());
            if (declarations.putIfAbsent(declaration.address(), declaration) != null) {
                problems.add(new Problem(
                        declaration.address(), "is there twice; give one of them another name or leave it out"));
            }
            if (declaration.provider() != null) {
                require(declaration.provider(), declaration.address());
            }
            return this;
        }

        private void require(ProviderRequirement provider, String address) {
            ProviderRequirement known = providers.putIfAbsent(provider.name(), provider);
            if (known != null && !known.source().equals(provider.source())) {
                problems.add(new Problem(
                        address,
                        "comes from provider " + provider.source() + ", but the local name " + provider.name()
                                + " stands for " + known.source()));
            }
        }

        /** What is wrong with the elements that were added so far. */
        public List<Problem> problems() {
            return Collections.unmodifiableList(problems);
        }

        /** The blocks that were added so far. */
        public Collection<Declaration> declarations() {
            return Collections.unmodifiableCollection(declarations.values());
        }

        /**
         * The configuration.
         *
         * @throws InvalidConfigurationException with all missing arguments, wrong block counts and duplicates at once
         */
        public Configuration build() {
            if (!problems.isEmpty()) {
                throw new InvalidConfigurationException(problems);
            }
            return new Configuration(this);
        }
    }
}
