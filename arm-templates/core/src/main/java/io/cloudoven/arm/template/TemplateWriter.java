package io.cloudoven.arm.template;

import io.cloudoven.arm.evaluation.Limits;
import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.ResourceScope;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of a template, from what was put into its builder; used once. */
final class TemplateWriter {
    private final TemplateContents contents;
    private final boolean version2;
    private final @Nullable TemplateSite outer;
    private final List<Problem> problems;
    private final ResourceTable resources;
    private final Symbols symbols;
    private final ResourceIds ids;
    private final References references = new References(this);

    TemplateWriter(TemplateContents contents, boolean version2, List<Problem> problems) {
        this(contents, version2, problems, null, null);
    }

    /**
     * @param outer the place of a nested deployment whose expressions are evaluated outside; {@code null} for others
     * @param elsewhere where such a deployment goes
     */
    TemplateWriter(
            TemplateContents contents,
            boolean version2,
            List<Problem> problems,
            @Nullable TemplateSite outer,
            @Nullable ResourceScope elsewhere) {
        this.contents = contents;
        this.version2 = version2;
        this.outer = outer;
        this.problems = problems;
        resources = new ResourceTable(contents.resources());
        symbols = new Symbols(this, contents);
        ids = new ResourceIds(
                resources, outer == null ? contents.scope() : outer.template().scope(), elsewhere);
    }

    boolean isVersion2() {
        return version2;
    }

    Scope scope() {
        return contents.scope();
    }

    @Nullable
    TemplateSite outer() {
        return outer;
    }

    List<Problem> problems() {
        return problems;
    }

    ResourceTable resources() {
        return resources;
    }

    Symbols symbols() {
        return symbols;
    }

    ResourceIds ids() {
        return ids;
    }

    References references() {
        return references;
    }

    void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }

    TemplateSite site(Place place) {
        return new TemplateSite(this, place, new Uses(), problems);
    }

    /** A place whose problems nobody hears of. */
    TemplateSite silentSite(List<Problem> unheard, String resource) {
        return new TemplateSite(this, new Place(resource, resource, true, false), new Uses(), unheard);
    }

    Map<String, @Nullable Object> document() {
        new NameCheck(problems).check(contents);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("$schema", contents.scope().schema());
        if (version2) {
            document.put("languageVersion", "2.0");
        }
        document.put("contentVersion", contents.contentVersion());
        putUnlessEmpty(document, "metadata", contents.metadata());
        putUnlessEmpty(document, "definitions", definitions());
        putUnlessEmpty(document, "functions", functions());
        putUnlessEmpty(document, "parameters", parameters());
        putUnlessEmpty(document, "variables", variables());
        document.put("resources", new ResourceWriter(this).resources());
        putUnlessEmpty(document, "outputs", outputs());
        limit("parameters", contents.parameters().size(), Limits.PARAMETERS);
        limit("variables", contents.variables().size(), Limits.VARIABLES);
        limit("outputs", contents.outputs().size(), Limits.OUTPUTS);
        return document;
    }

    private void limit(String things, int count, int most) {
        if (count > most) {
            problem(things, "there are " + count + " " + things + ", but Azure takes at most " + most);
        }
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> document, String name, Object section) {
        boolean empty = section instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) section).isEmpty();
        if (!empty) {
            document.put(name, section);
        }
    }

    private Map<String, Object> definitions() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Definition<?> definition : contents.definitions()) {
            json.put(definition.name(), schema("definitions." + definition.name(), definition.schema()));
        }
        return json;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Parameter<?> parameter : contents.parameters()) {
            String path = "parameters." + parameter.parameterName();
            Schema<?> schema = parameter.schema();
            json.put(parameter.parameterName(), schema(path, schema));
            Expr<?> value = schema.defaultValue();
            String literal = value == null ? null : ResourceIds.literal(value);
            if (schema.isSecure() && literal != null && !literal.isEmpty()) {
                problem(path, "has a secret as its default value, which anyone can read in the template");
            }
        }
        return json;
    }

    /** A schema, after what is wrong with it was told. */
    Map<String, @Nullable Object> schema(String path, Schema<?> schema) {
        if (!version2 && !schema.onlyVersion2().isEmpty()) {
            problem(
                    path,
                    "uses " + schema.onlyVersion2() + ", which version 1 of the language does not have; use"
                            + " languageVersion(2)");
        }
        if (!schema.misplaced().isEmpty()) {
            problem(path, "has " + schema.misplaced() + ", which its type does not have");
        }
        for (Definition<?> definition : schema.references()) {
            if (!contents.definitions().contains(definition)) {
                problem(path, "refers to the definition '" + definition.name() + "', which is not in the template");
            }
        }
        return schema.json(site(Place.early(path)));
    }

    private Map<String, @Nullable Object> variables() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<Object> copies = new ArrayList<>();
        for (Variable<?> variable : contents.variables()) {
            if (symbols.usesOf(variable).isLive()) {
                continue;
            }
            TemplateSite site = site(new Place("variables." + variable.variableName(), null, false, true));
            Copy<?> copy = Copy.in(variable.value());
            if (copy == null) {
                json.put(variable.variableName(), variable.value().json(site));
            } else {
                copies.add(copy.json(variable.variableName(), site));
            }
        }
        if (!copies.isEmpty()) {
            json.put("copy", copies);
        }
        return json;
    }

    private List<Object> functions() {
        Map<String, Map<String, Object>> namespaces = new LinkedHashMap<>();
        for (UserFunction<?> function : contents.functions()) {
            namespaces
                    .computeIfAbsent(function.namespace(), name -> new LinkedHashMap<>())
                    .put(function.name(), new FunctionWriter(this, function).json());
        }
        List<Object> json = new ArrayList<>();
        namespaces.forEach((namespace, members) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("namespace", namespace);
            one.put("members", members);
            json.add(one);
        });
        return json;
    }

    private Map<String, Object> outputs() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Output<?> output : contents.outputs()) {
            json.put(output.outputName(), output(output));
        }
        return json;
    }

    private Map<String, @Nullable Object> output(Output<?> output) {
        String path = "outputs." + output.outputName();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Expr<Boolean> condition = output.condition();
        if (condition != null) {
            json.put("condition", condition.json(site(Place.early(path + ".condition"))));
        }
        json.putAll(schema(path, output.schema()));
        TemplateSite site = site(new Place(path, null, true, false));
        Copy<?> copy = Copy.in(output.value());
        if (copy == null) {
            json.put("value", output.value().json(site));
        } else {
            json.put("copy", copy.unnamedJson(site));
        }
        LanguageExpression tree =
                output.value().expression(new TemplateSite(this, site.place(), new Uses(), new ArrayList<>()));
        if ((site.uses().isSecure() || SecretCalls.in(tree)) && !output.schema().isSecure()) {
            problem(path, "shows a secret; use t.secureString() or t.secureObject(), or leave it out");
        }
        return json;
    }
}
