package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Expansion.expand;
import static io.cloudoven.terraform.expression.ListFunctions.*;
import static io.cloudoven.terraform.expression.Locals.LISTS;
import static io.cloudoven.terraform.expression.Locals.N;
import static io.cloudoven.terraform.expression.Locals.NAMES;
import static io.cloudoven.terraform.expression.Locals.S;
import static io.cloudoven.terraform.expression.Locals.STRINGS;
import static io.cloudoven.terraform.expression.RangeFunction.range;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ListFunctionsTest {

    static Stream<Written> cases() {
        Value<Number> one = Value.of(1);
        return Stream.of(
                written(chunklist(STRINGS, 3), "chunklist(local.strings, 3)").means("[[\"b\",\"a\",\"b\"],[\"\"]]"),
                written(chunklist(NAMES, N), "chunklist(local.names, local.n)").means("[[\"x\",\"y\"]]"),
                written(coalescelist(NAMES, STRINGS), "coalescelist(local.names, local.strings)")
                        .means("[\"x\",\"y\"]"),
                written(coalescelist(NAMES, List.of("z")), "coalescelist(local.names, [\"z\"])")
                        .means("[\"x\",\"y\"]"),
                written(compact(STRINGS), "compact(local.strings)").means("[\"b\",\"a\",\"b\"]"),
                written(concat(NAMES, List.of("z")), "concat(local.names, [\"z\"])")
                        .means("[\"x\",\"y\",\"z\"]"),
                written(concat(NAMES, NAMES).get(2), "concat(local.names, local.names)[2]")
                        .means("\"x\""),
                written(concat(expand(LISTS)), "concat(local.lists...)").means("[\"a\",\"b\",\"c\"]"),
                written(distinct(STRINGS), "distinct(local.strings)").means("[\"b\",\"a\",\"\"]"),
                written(element(NAMES, 3), "element(local.names, 3)").means("\"y\""),
                written(element(NAMES, N), "element(local.names, local.n)").means("\"y\""),
                written(flatten(LISTS), "flatten(local.lists)").means("[\"a\",\"b\",\"c\"]"),
                written(index(NAMES, "y"), "index(local.names, \"y\")").means("1"),
                written(index(NAMES, Value.of("y")), "index(local.names, \"y\")")
                        .means("1"),
                written(matchkeys(NAMES, NAMES, STRINGS), "matchkeys(local.names, local.names, local.strings)")
                        .means("[]"),
                written(reverse(NAMES), "reverse(local.names)").means("[\"y\",\"x\"]"),
                written(slice(STRINGS, 0, 2), "slice(local.strings, 0, 2)").means("[\"b\",\"a\"]"),
                written(slice(STRINGS, 0, one), "slice(local.strings, 0, 1)").means("[\"b\"]"),
                written(slice(STRINGS, one, one), "slice(local.strings, 1, 1)").means("[]"),
                written(sort(STRINGS), "sort(local.strings)").means("[\"\",\"a\",\"b\",\"b\"]"),
                written(range(3), "range(3)").means("[0,1,2]"),
                written(range(one), "range(1)").means("[0]"),
                written(range(1, 3), "range(1, 3)").means("[1,2]"),
                written(range(1, N), "range(1, local.n)").means("[1,2,3,4,5,6]"),
                written(range(one, N), "range(1, local.n)").means("[1,2,3,4,5,6]"),
                written(range(1, 6, 2), "range(1, 6, 2)").means("[1,3,5]"),
                written(range(one, N, N), "range(1, local.n, local.n)").means("[1]"),
                written(
                                CollectionFunctions.contains(distinct(split()), S),
                                "contains(distinct(split(\" \", local.s)), local.s)")
                        .means("false"));
    }

    private static ListValue<String> split() {
        return StringFunctions.split(" ", S);
    }

    @TestFactory
    Stream<DynamicTest> listFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
