package io.cloudoven.terraform.codegen.plan;

import com.palantir.javapoet.ClassName;
import io.cloudoven.schema.model.ProviderSchema;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * All that can be generated for a provider, every name settled. The names do not depend on what is then selected.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProviderPlan {
    private final String packageName;
    private final List<Definition> definitions;
    private final Places places;
    private final Names names;
    private final ClassPlanner classes;
    private final List<FunctionPlan> functions;

    private ProviderPlan(ProviderSchema schema, String packageName) {
        this.packageName = packageName;
        this.definitions = Definitions.of(schema);
        this.places = new Places(definitions);
        SchemaCheck.check(schema, definitions, places);
        this.names = new Names(packageName, schema.address().type(), definitions, places);
        this.classes = new ClassPlanner(places);
        this.functions = new FunctionPlanner().plan(schema.functions().values());
    }

    /**
     * Settles what to generate.
     *
     * @throws io.cloudoven.codegen.CodegenException if the schema has names or sizes that nothing can hold
     */
    public static ProviderPlan of(ProviderSchema schema, String packageName) {
        return new ProviderPlan(schema, packageName);
    }

    /** The package of classes of that role. */
    public String packageOf(ClassRole role) {
        return role.packageIn(packageName);
    }

    /** The class of the provider's configuration. */
    public ClassName provider() {
        return names.provider();
    }

    /** The class of the provider's functions. */
    public ClassName functionsClass() {
        return names.functions();
    }

    /** The provider's functions. */
    public List<FunctionPlan> functions() {
        return functions;
    }

    /** The class of a nested block. */
    public ClassName className(NestedClass type) {
        return names.of(type);
    }

    /**
     * The classes to generate, planned as they are asked for: the provider's, those selected, and the nested ones that
     * these use.
     *
     * @param selected whether to generate a class for the definition of that role and name
     */
    public Stream<ClassPlan> classes(BiPredicate<ClassRole, String> selected) {
        List<Definition> chosen = definitions.stream()
                .filter(definition ->
                        definition.role() == ClassRole.PROVIDER || selected.test(definition.role(), definition.name()))
                .toList();
        Set<NestedClass> used = used(chosen);
        return Stream.concat(
                chosen.stream().map(definition -> classes.plan(definition, names.of(definition))),
                places.classes().stream().filter(used::contains).map(type -> classes.plan(type, names.of(type))));
    }

    private static Set<NestedClass> used(List<Definition> definitions) {
        Set<NestedClass> used = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Content> open = new ArrayDeque<>();
        definitions.forEach(definition -> open.add(definition.content()));
        while (!open.isEmpty()) {
            for (Use use : Use.in(open.remove())) {
                if (used.add(use.type())) {
                    open.add(use.type().content());
                }
            }
        }
        return used;
    }
}
