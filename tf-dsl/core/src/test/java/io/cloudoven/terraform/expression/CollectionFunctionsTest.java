package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.CollectionFunctions.*;
import static io.cloudoven.terraform.expression.Expansion.expand;
import static io.cloudoven.terraform.expression.Locals.*;
import static io.cloudoven.terraform.expression.MapFunctions.*;
import static io.cloudoven.terraform.expression.SetFunctions.*;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CollectionFunctionsTest {

    static Stream<Written> cases() {
        return Stream.concat(collections(), Stream.concat(maps(), sets()));
    }

    private static Stream<Written> collections() {
        return Stream.of(
                written(alltrue(BOOLS), "alltrue(local.bools)").means("false"),
                written(anytrue(BOOLS), "anytrue(local.bools)").means("true"),
                written(coalesce(NOTHING, E, S), "coalesce(local.nothing, local.e, local.s)")
                        .means("\"Hello World\""),
                written(coalesce(NOTHING, "x"), "coalesce(local.nothing, \"x\")")
                        .means("\"x\""),
                written(coalesce(N, 3), "coalesce(local.n, 3)").means("7"),
                written(coalesce(T, false), "coalesce(local.t, false)").means("true"),
                written(coalesce(expand(STRINGS)), "coalesce(local.strings...)").means("\"b\""),
                written(contains(NAMES, "x"), "contains(local.names, \"x\")").means("true"),
                written(contains(SET, S), "contains(local.set, local.s)").means("false"),
                written(contains(NUMBERS, 2), "contains(local.numbers, 2)").means("true"),
                written(contains(List.of("dev", "prod"), S), "contains([\"dev\", \"prod\"], local.s)")
                        .means("false"),
                written(length(S), "length(local.s)").means("11"),
                written(length(M), "length(local.m)").means("2"),
                written(one(ListFunctions.slice(NAMES, 0, 1)), "one(slice(local.names, 0, 1))")
                        .means("\"x\""),
                written(sum(NUMBERS), "sum(local.numbers)").means("6"));
    }

    private static Stream<Written> maps() {
        return Stream.of(
                written(keys(M), "keys(local.m)").means("[\"a\",\"b\"]"),
                written(values(M).get(1), "values(local.m)[1]").means("\"2\""),
                written(lookup(M, "a"), "lookup(local.m, \"a\")").means("\"1\""),
                written(lookup(M, Value.of("a")), "lookup(local.m, \"a\")").means("\"1\""),
                written(lookup(M, "c", "0"), "lookup(local.m, \"c\", \"0\")").means("\"0\""),
                written(lookup(M, "c", S), "lookup(local.m, \"c\", local.s)").means("\"Hello World\""),
                written(lookup(M, S, "0"), "lookup(local.m, local.s, \"0\")").means("\"0\""),
                written(lookup(M, S, S), "lookup(local.m, local.s, local.s)").means("\"Hello World\""),
                written(merge(M, M), "merge(local.m, local.m)").means("{\"a\":\"1\",\"b\":\"2\"}"),
                written(merge(M, Map.of("c", "3")), "merge(local.m, { c = \"3\" })")
                        .means("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}"),
                written(merge(Map.of("a", S), M), "merge({ a = local.s }, local.m)")
                        .means("{\"a\":\"1\",\"b\":\"2\"}"),
                written(merge(expand(MAPS)), "merge(local.maps...)").means("{\"a\":\"1\",\"b\":\"2\"}"),
                written(transpose(GROUPS), "transpose(local.groups)")
                        .means("{\"ann\":[\"admin\"],\"bob\":[\"admin\",\"user\"]}"),
                written(zipmap(NAMES, NAMES), "zipmap(local.names, local.names)")
                        .means("{\"x\":\"x\",\"y\":\"y\"}"));
    }

    private static Stream<Written> sets() {
        ListValue<List<Object>> pairs = setproduct(NAMES, NUMBERS);
        SetValue<List<String>> own = setproduct(SET, SET);
        return Stream.of(
                written(setintersection(SET, STRINGS), "setintersection(local.set, local.strings)")
                        .means("[]"),
                written(setintersection(expand(LISTS)), "setintersection(local.lists...)")
                        .means("[]"),
                written(length(pairs), "length(setproduct(local.names, local.numbers))")
                        .means("6"),
                written(own, "setproduct(local.set, local.set)")
                        .means("[[\"x\",\"x\"],[\"x\",\"y\"],[\"y\",\"x\"],[\"y\",\"y\"]]"),
                written(setproduct(expand(LISTS)), "setproduct(local.lists...)").means("[[\"a\",\"b\"],[\"a\",\"c\"]]"),
                written(setsubtract(SET, NAMES), "setsubtract(local.set, local.names)")
                        .means("[]"),
                written(setsubtract(SET, List.of("x")), "setsubtract(local.set, [\"x\"])")
                        .means("[\"y\"]"),
                written(setunion(SET, STRINGS), "setunion(local.set, local.strings)")
                        .means("[\"\",\"a\",\"b\",\"x\",\"y\"]"),
                written(setunion(expand(LISTS)), "setunion(local.lists...)").means("[\"a\",\"b\",\"c\"]"));
    }

    @TestFactory
    Stream<DynamicTest> collectionFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
