package io.cloudoven.terraform.expression;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our functions beside those that {@code tofu metadata functions} lists. */
class FunctionSignaturesTest {
    private static final List<Class<?>> CLASSES = List.of(
            CollectionFunctions.class,
            DateFunctions.class,
            EncodingFunctions.class,
            FileHashFunctions.class,
            FilesystemFunctions.class,
            HashFunctions.class,
            ListFunctions.class,
            MapFunctions.class,
            NetworkFunctions.class,
            NumericFunctions.class,
            PatternFunctions.class,
            RangeFunction.class,
            SetFunctions.class,
            StringFunctions.class,
            TrimFunctions.class,
            TypeFunctions.class);

    /** What OpenTofu 1.12 does not have: {@code convert} came with Terraform 1.15. */
    private static final Set<String> ELSEWHERE = Set.of("convert");

    private static final Map<String, Signature> LISTED = new TreeMap<>();

    /** What the tool says of a function; types are as it writes them. */
    record Signature(String result, int parameters, boolean variadic) {}

    @BeforeAll
    static void list(@TempDir Path directory) throws IOException {
        String output = Tools.run(directory, "", Tools.tofu(), "metadata", "functions", "-json");
        try (JsonParser json = new JsonFactory().createParser(output.substring(output.indexOf("{\"format")))) {
            while (json.nextToken() != null && !"function_signatures".equals(json.currentName())) {}
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                LISTED.put(json.currentName(), signature(json));
            }
        }
    }

    private static Signature signature(JsonParser json) throws IOException {
        String result = "";
        int parameters = 0;
        boolean variadic = false;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("return_type")) {
                result = json.currentToken() == JsonToken.START_ARRAY ? first(json) : json.getText();
            } else if (field.equals("parameters")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    parameters++;
                    json.skipChildren();
                }
            } else {
                variadic |= field.equals("variadic_parameter");
                json.skipChildren();
            }
        }
        return new Signature(result, parameters, variadic);
    }

    /** The first word of a type such as {@code ["list", "string"]}; goes on to its end. */
    private static String first(JsonParser json) throws IOException {
        String word = json.nextTextValue();
        for (int depth = 1; depth > 0; ) {
            JsonToken token = json.nextToken();
            depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
        }
        return word;
    }

    @Test
    void every_function_is_there_and_no_other() {
        Set<String> listed = LISTED.keySet().stream()
                .filter(name -> !name.startsWith("core::"))
                .collect(toCollection(TreeSet::new));
        Set<String> ours = methods().map(FunctionSignaturesTest::functionName).collect(toCollection(TreeSet::new));

        assertThat(ours).containsAll(listed);
        ours.removeAll(listed);
        assertThat(ours).isEqualTo(ELSEWHERE);
        assertThat(listed).hasSizeGreaterThan(100);
    }

    @Test
    void the_names_in_the_core_namespace_are_the_same_functions() {
        assertThat(LISTED.keySet())
                .filteredOn(name -> name.startsWith("core::"))
                .allSatisfy(name -> assertThat(LISTED).containsKey(name.substring("core::".length())));
    }

    @Test
    void every_method_takes_as_many_arguments_as_its_function() {
        List<String> wrong = new ArrayList<>();
        methods().filter(method -> !ELSEWHERE.contains(functionName(method))).forEach(method -> {
            Signature signature = LISTED.get(functionName(method));
            int given = method.getParameterCount();
            boolean open = method.isVarArgs() || given > 0 && method.getParameterTypes()[given - 1] == Expansion.class;
            int least = open ? given - 1 : given;
            if (least < signature.parameters() && !open
                    || (open || given > signature.parameters()) && !signature.variadic()) {
                wrong.add(method + " is not " + signature);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_function_can_be_given_as_many_arguments_as_it_takes() {
        assertThat(LISTED).allSatisfy((name, signature) -> {
            String plain = name.replace("core::", "");
            assertThat(methods().filter(method -> functionName(method).equals(plain)))
                    .anyMatch(method -> method.isVarArgs()
                            ? signature.variadic() && method.getParameterCount() - 1 <= signature.parameters() + 1
                            : method.getParameterCount() == signature.parameters() || signature.variadic());
        });
    }

    @Test
    void every_method_results_in_the_type_of_its_function() {
        Map<String, String> types = Map.of(
                "string", "Value<java.lang.String>",
                "number", "Value<java.lang.Number>",
                "bool", "Value<java.lang.Boolean>",
                "list", "ListValue<",
                "set", "SetValue<",
                "map", "MapValue<");
        assertThat(methods()).allSatisfy(method -> {
            Signature signature = LISTED.get(functionName(method));
            if (signature != null && !signature.result().equals("dynamic")) {
                assertThat(method.getGenericReturnType()
                                .getTypeName()
                                .substring(Value.class.getPackageName().length() + 1))
                        .as("%s", method)
                        .startsWith(types.get(signature.result()));
            }
        });
    }

    /** Each name is in at least one of the cases that are compared and evaluated. */
    @Test
    void every_function_is_written_in_a_test() {
        String all = EvaluationTest.cases().map(Written::hcl).reduce("", (a, b) -> a + "\n" + b);
        assertThat(LISTED.keySet())
                .filteredOn(name -> !name.startsWith("core::"))
                .allSatisfy(name -> assertThat(all).containsPattern("\\b" + name + "\\("));
    }

    private static Stream<Method> methods() {
        return CLASSES.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static String functionName(Method method) {
        return method.getName().equals("tryOf") ? "try" : method.getName();
    }
}
