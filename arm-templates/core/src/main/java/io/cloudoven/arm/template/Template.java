package io.cloudoven.arm.template;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.Evaluator;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Azure Resource Manager template: an immutable JSON document with typed views of what is in it.
 *
 * <pre>{@code
 * Template shop = Template.read(Path.of("azuredeploy.json"));
 * shop.parameters().get("adminPassword").isSecure();      // true
 * EvaluatedDeployment deployment = shop.evaluate(
 *         EvaluationContext.resourceGroup("rg-shop").parameter("adminPassword", password));
 * deployment.resource("Microsoft.Network/virtualNetworks", "vnet").property("properties.addressSpace");
 * }</pre>
 *
 * <p>Templates are equal when their JSON is; the order of members, comments and spaces do not count. Thread-safe.
 */
public final class Template {
    private final Map<String, @Nullable Object> document;
    private final Scope scope;

    private Template(Map<String, @Nullable Object> document, Scope scope) {
        this.document = document;
        this.scope = scope;
    }

    /** A template to build, see {@link TemplateBuilder}. */
    public static TemplateBuilder builder(Scope scope) {
        return new TemplateBuilder(scope);
    }

    /**
     * The template that a document is.
     *
     * @param document JSON values as {@link Json} has them; copied
     * @throws TemplateException with all that is wrong when this is no template
     */
    public static Template of(Map<String, ? extends @Nullable Object> document) {
        return of(document, "the template");
    }

    /**
     * Reads a template from its text.
     *
     * @throws TemplateException with line and column when it is not JSON, or with all that is wrong when it is no template
     */
    public static Template read(String json) {
        return TemplateFile.parse(json, "the template");
    }

    /**
     * Reads a template file, in UTF-8.
     *
     * @throws TemplateException naming the file when it cannot be read, is not JSON, or is no template
     */
    public static Template read(Path file) {
        return TemplateFile.read(file);
    }

    static Template of(@Nullable Object document, String source) {
        Map<String, @Nullable Object> checked = TemplateShape.check(document, source);
        return new Template(checked, TemplateShape.scope(checked));
    }

    /** The whole document, immutable. */
    public Map<String, @Nullable Object> document() {
        return document;
    }

    /** Which level of Azure it is for, as its {@code $schema} says; a resource group unless it says otherwise. */
    public Scope scope() {
        return scope;
    }

    /** Such as {@code 2.0}; nothing in version 1 of the language. */
    public Optional<String> languageVersion() {
        return Optional.ofNullable(Json.member(document, "languageVersion")).map(String::valueOf);
    }

    /** Whether resources are an object of symbolic names, which is version 2 of the language. */
    public boolean hasSymbolicNames() {
        return Json.member(document, "resources") instanceof Map;
    }

    /** {@code 1.0.0.0}, or what its author counts. */
    public Optional<String> contentVersion() {
        return Optional.ofNullable(Json.member(document, "contentVersion")).map(String::valueOf);
    }

    /** What is written about it. */
    public Map<String, @Nullable Object> metadata() {
        return section("metadata");
    }

    /** The parameters by name, in the order they are written. */
    public Map<String, ParameterDefinition> parameters() {
        Map<String, ParameterDefinition> parameters = new LinkedHashMap<>();
        section("parameters").forEach((name, json) -> parameters.put(name, new ParameterDefinition(this, name, json)));
        return Collections.unmodifiableMap(parameters);
    }

    /** The variables by name, as they are written; copies stand under {@code copy}. */
    public Map<String, @Nullable Object> variables() {
        return section("variables");
    }

    /** The user-defined functions. */
    public List<FunctionDefinition> functions() {
        return FunctionDefinition.all(Json.member(document, "functions"));
    }

    /** The user-defined types by name, as they are written. */
    public Map<String, @Nullable Object> definitions() {
        return section("definitions");
    }

    /** The resources as they are written, each once however many copies it has, with those inside them. */
    public List<ResourceDeclaration> resources() {
        return ResourceDeclaration.all(Json.member(document, "resources"), "resources");
    }

    /** The outputs by name. */
    public Map<String, OutputDefinition> outputs() {
        Map<String, OutputDefinition> outputs = new LinkedHashMap<>();
        section("outputs").forEach((name, json) -> outputs.put(name, new OutputDefinition(this, name, json)));
        return Collections.unmodifiableMap(outputs);
    }

    /**
     * What the template comes to, without asking Azure.
     *
     * @throws io.cloudoven.arm.evaluation.EvaluationException with everything that is wrong, each with its place
     */
    public EvaluatedDeployment evaluate(EvaluationContext context) {
        return Evaluator.evaluate(document, context);
    }

    /** The document as text, indented by two spaces. */
    public String toJson() {
        return Json.write(document) + "\n";
    }

    /**
     * Writes the document to a file, all of it or nothing; a file that is there is replaced.
     *
     * @throws TemplateException when the file cannot be written
     */
    public void write(Path file) {
        TemplateFile.write(file, toJson());
    }

    private Map<String, @Nullable Object> section(String name) {
        if (!(Json.member(document, name) instanceof Map<?, ?> section)) {
            return Map.of();
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        section.forEach((key, value) -> members.put((String) key, value));
        return Collections.unmodifiableMap(members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Template template && document.equals(template.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    /** What is in it by name, without any value. */
    @Override
    public String toString() {
        List<String> types = new ArrayList<>();
        resources().forEach(resource -> types.add(resource.type()));
        return "Template[" + scope + ", parameters=" + parameters().keySet() + ", resources=" + types + ", outputs="
                + outputs().keySet() + "]";
    }
}
