package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A definition in Java with all that it requires: imports, and a statement that compiles against the generated classes.
 * Values to be filled in are {@code "…"}, {@code 1} and {@code true}.
 */
public final class JavaSnippet {

    private static final String BLANK = "\"…\"";
    private static final String STEP = "    ";

    private final JavaNames names;
    private final Schema schema;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder code = new StringBuilder();

    private JavaSnippet(JavaNames names, Schema schema) {
        this.names = names;
        this.schema = schema;
    }

    /** The snippet of a schema; empty where there is no class for it. */
    public static Optional<String> of(Schema schema, JavaNames names) {
        return names.classOf(schema).map(type -> new JavaSnippet(names, schema).write(type));
    }

    /** A call of a function. */
    public static String of(Function function, JavaNames names) {
        Set<String> imports = new TreeSet<>(Set.of(names.functions().toString()));
        String call = function.parameters().stream()
                .map(Parameter::type)
                .map(type -> value(type, imports))
                .collect(Collectors.joining(
                        ", ", names.functions().simpleName() + "." + names.method(function) + "(", ")"));
        return imports(imports) + call + ";\n";
    }

    private String write(JavaClass type) {
        String variable = variable(schema.name());
        imports.add(type.toString());
        code.append(type.simpleName())
                .append(' ')
                .append(variable)
                .append(" = ")
                .append(type.simpleName());
        code.append(schema.kind() == SchemaKind.PROVIDER ? ".provider()" : ".named(\"main\")");
        body(Need.of(schema.block()), List.of(), STEP, Set.of(variable));
        return imports(imports) + code + ";\n";
    }

    /** The last word of a name: {@code cluster} for {@code azurerm_kubernetes_cluster}. */
    private static String variable(String name) {
        String last = name.substring(name.lastIndexOf('_') + 1);
        return ReservedWords.avoidedByVariable(Spelling.ofMethod(last.isEmpty() ? name : last));
    }

    private void body(List<Need> needs, List<String> path, String indentation, Set<String> taken) {
        for (Need need : needs) {
            if (need instanceof Need.Value value) {
                call(need, path, indentation, argument(value.type()));
            } else if (need instanceof Need.Structure structure) {
                lambda(need, path, indentation, structure.nesting() == Nesting.MAP, structure.inside(), taken);
            } else if (need instanceof Need.Blocks blocks) {
                for (int i = 0; i < blocks.count(); i++) {
                    lambda(need, path, indentation, blocks.labelled(), blocks.inside(), taken);
                }
            } else if (need instanceof Need.Deep deep) {
                code.append('\n').append(indentation).append("// ").append(deep.name());
                code.append(" takes a reference to ").append(deep.type());
            }
        }
    }

    private void call(Need need, List<String> path, String indentation, String argument) {
        code.append('\n').append(indentation).append('.').append(names.method(schema, path, need.name()));
        code.append('(').append(argument).append(')');
    }

    /** The parameter is the last word of the block's name, with a number where one around it has that name. */
    private void lambda(
            Need need, List<String> path, String indentation, boolean keyed, List<Need> inside, Set<String> taken) {
        String word = variable(need.name());
        String parameter = word;
        for (int number = 2; taken.contains(parameter); number++) {
            parameter = word + number;
        }
        Set<String> now = new TreeSet<>(taken);
        now.add(parameter);
        List<String> inner = new ArrayList<>(path);
        inner.add(need.name());
        call(need, path, indentation, (keyed ? "\"key\", " : "") + parameter + " -> " + parameter);
        code.setLength(code.length() - 1);
        body(inside, inner, indentation + STEP, now);
        code.append(')');
    }

    /** Collections of plain values are also taken element by element. */
    private String argument(TypeConstraint type) {
        if (type instanceof ListType list && list.element() instanceof Primitive) {
            return value(list.element(), imports);
        }
        if (type instanceof SetType set && set.element() instanceof Primitive) {
            return value(set.element(), imports);
        }
        return value(type, imports);
    }

    private static String value(TypeConstraint type, Set<String> imports) {
        if (type instanceof ListType list) {
            imports.add("java.util.List");
            return "List.of(" + value(list.element(), imports) + ")";
        }
        if (type instanceof SetType set) {
            imports.add("java.util.List");
            return "List.of(" + value(set.element(), imports) + ")";
        }
        if (type instanceof MapType map) {
            imports.add("java.util.Map");
            return "Map.of(\"key\", " + value(map.element(), imports) + ")";
        }
        if (type instanceof TupleType) {
            imports.add("java.util.List");
            return "List.of(" + BLANK + ")";
        }
        if (type instanceof Primitive primitive) {
            return switch (primitive) {
                case STRING -> BLANK;
                case NUMBER -> "1";
                case BOOL -> "true";
            };
        }
        return BLANK;
    }

    private static String imports(Set<String> imports) {
        return imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining("", "", "\n"));
    }
}
