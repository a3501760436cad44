package io.cloudoven.arm.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.SharedFiles;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArmFunctionsTest {
    /** What a function is called in Java when Java has another use for its name. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "if",
            "when",
            "int",
            "toInt",
            "float",
            "toFloat",
            "equals",
            "equal",
            "first",
            "firstCharacter",
            "last",
            "lastCharacter",
            "reference",
            "fullReference",
            "list*",
            "list");

    /** What is no method: literals of Java, and lambdas of Java with their variables. */
    private static final Set<String> NO_METHOD = Set.of("true", "false", "null", "lambda", "lambdaVariables");

    @Test
    void every_function_of_the_language_has_a_method_and_every_method_is_a_function() throws IOException {
        Set<String> methods = methods().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        for (String function : functions()) {
            if (!NO_METHOD.contains(function)) {
                String other = OTHERWISE.get(function);
                expected.add(other == null ? function : other);
                if (other != null && methods.contains(function)) {
                    expected.add(function);
                }
            }
        }

        assertThat(methods).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(100);
    }

    @Test
    void a_method_calls_the_function_it_is_named_after() throws Exception {
        Map<String, String> names = new TreeMap<>();
        OTHERWISE.forEach((function, method) -> names.put(method, function));
        for (Method method : methods().toList()) {
            if (Set.of("when", "list").contains(method.getName())) {
                continue;
            }
            @Nullable
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(ArmFunctionsTest::any)
                    .toArray();
            Expr<?> result = (Expr<?>) method.invoke(null, arguments);
            LanguageExpression expression = result.expression(Site.UNKNOWN);

            String function = method.getName();
            assertThat(expression).as(method.toString()).isInstanceOf(Call.class);
            assertThat(((Call) expression).name())
                    .as(method.toString())
                    .isIn(function, names.getOrDefault(function, function));
            assertThat(ExpressionParser.parse(expression.text())).isEqualTo(expression);
        }
    }

    @Test
    void lambdas_within_lambdas_have_variables_of_their_own() {
        Expr<?> pairs = ArmFunctions.map(
                Expr.list("a", "b"),
                outer -> ArmFunctions.map(Expr.list("c"), inner -> ArmFunctions.concat(outer, inner)));

        assertThat(pairs)
                .hasToString("map(createArray('a', 'b'), lambda('item', map(createArray('c'), lambda('item2',"
                        + " concat(lambdaVariables('item'), lambdaVariables('item2'))))))");
    }

    @Test
    void lambdas_beside_each_other_may_share_a_name() {
        Expr<?> object = ArmFunctions.toObject(Expr.list("a"), key -> key, value -> ArmFunctions.toUpper(value));

        assertThat(object)
                .hasToString("toObject(createArray('a'), lambda('item', lambdaVariables('item')), lambda('item',"
                        + " toUpper(lambdaVariables('item'))))");
    }

    @Test
    void the_branches_of_a_condition_have_one_type() {
        Expr<String> sku = ArmFunctions.when(ArmFunctions.equal(Expr.of("a"), "b"))
                .then("x")
                .otherwise(Expr.of("y"));

        assertThat(sku).hasToString("if(equals('a', 'b'), 'x', 'y')");
    }

    private static Stream<Method> methods() {
        return Arrays.stream(ArmFunctions.class.getMethods())
                .filter(method -> !method.getDeclaringClass().equals(Object.class));
    }

    private static Object any(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Number.class) {
            return 2;
        }
        if (type == String.class || type == Object.class) {
            return "text";
        }
        if (type == Function.class) {
            return (Function<Object, Object>) item -> item;
        }
        if (type == BiFunction.class) {
            return (BiFunction<Object, Object, Object>) (first, second) -> second;
        }
        if (type == Object[].class) {
            return new Object[] {"a", 1};
        }
        if (type.isArray()) {
            return new Expr<?>[] {Expr.of("x")};
        }
        return Expr.call("parameters", "p").asList();
    }

    /** The names listed under "Functions" in the facts beside the checkout. */
    private static List<String> functions() throws IOException {
        String facts = Files.readString(SharedFiles.of("arm/facts.md"));
        String section = facts.substring(facts.indexOf("## Functions"), facts.indexOf("Semantics:"));
        Set<String> names = new TreeSet<>();
        Matcher group = Pattern.compile("(?:^- |\\. [A-Z]|; )[A-Za-z/ ]+: ([^.;\\n]+)", Pattern.MULTILINE)
                .matcher(section);
        while (group.find()) {
            for (String word : group.group(1).trim().split("\\s+")) {
                String name = word.replace("(deprecated)", "");
                if (name.endsWith("(s)")) {
                    Collections.addAll(names, name.replace("(s)", ""), name.replace("(s)", "s"));
                } else {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }
}
