package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Arithmetic.*;
import static io.cloudoven.terraform.expression.Locals.*;
import static io.cloudoven.terraform.expression.Operators.*;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OperatorsTest {

    static Stream<Written> cases() {
        return Stream.of(numbers(), comparisons(), conditionals(), splats()).flatMap(each -> each);
    }

    private static Stream<Written> numbers() {
        return Stream.of(
                written(plus(N, 1), "local.n + 1").means("8"),
                written(plus(1, N), "1 + local.n").means("8"),
                written(times(plus(N, N), 2), "(local.n + local.n) * 2").means("28"),
                written(minus(N, minus(N, 1)), "local.n - (local.n - 1)").means("1"),
                written(minus(10, N), "10 - local.n").means("3"),
                written(minus(N, N), "local.n - local.n").means("0"),
                written(times(2, N), "2 * local.n").means("14"),
                written(times(N, N), "local.n * local.n").means("49"),
                written(dividedBy(N, 2), "local.n / 2").means("3.5"),
                written(dividedBy(14, N), "14 / local.n").means("2"),
                written(dividedBy(N, N), "local.n / local.n").means("1"),
                written(modulo(N, 4), "local.n % 4").means("3"),
                written(modulo(15, N), "15 % local.n").means("1"),
                written(modulo(N, N), "local.n % local.n").means("0"),
                written(negate(plus(N, 1)), "-(local.n + 1)").means("-8"));
    }

    private static Stream<Written> comparisons() {
        return Stream.of(
                written(equal(S, "x"), "local.s == \"x\"").means("false"),
                written(equal(N, 7), "local.n == 7").means("true"),
                written(equal(S, S), "local.s == local.s").means("true"),
                written(equal(OBJECT, S), "local.object == local.s").means("false"),
                written(notEqual(S, "x"), "local.s != \"x\"").means("true"),
                written(notEqual(S, S), "local.s != local.s").means("false"),
                written(isNull(NOTHING), "local.nothing == null").means("true"),
                written(isNotNull(NOTHING), "local.nothing != null").means("false"),
                written(lessThan(N, 7), "local.n < 7").means("false"),
                written(lessThan(N, N), "local.n < local.n").means("false"),
                written(lessOrEqual(N, 7), "local.n <= 7").means("true"),
                written(lessOrEqual(N, N), "local.n <= local.n").means("true"),
                written(greaterThan(N, 6), "local.n > 6").means("true"),
                written(greaterThan(N, N), "local.n > local.n").means("false"),
                written(greaterOrEqual(N, 8), "local.n >= 8").means("false"),
                written(greaterOrEqual(N, N), "local.n >= local.n").means("true"),
                written(and(T, equal(N, 7), T), "local.t && local.n == 7 && local.t")
                        .means("true"),
                written(and(or(T, T), not(T)), "(local.t || local.t) && !local.t")
                        .means("false"),
                written(or(T, and(T, T), T), "local.t || local.t && local.t || local.t")
                        .means("true"),
                written(not(and(T, T)), "!(local.t && local.t)").means("false"));
    }

    private static Stream<Written> conditionals() {
        ListValue<String> list = when(T).then(NAMES).otherwise(List.of("z"));
        SetValue<String> set = when(T).then(SET).otherwiseNull();
        MapValue<String> map = when(T).then(M).otherwise(Map.of("c", "3"));
        DynamicValue dynamic = when(T).then(OBJECT).otherwise(OBJECT);
        return Stream.of(
                written(when(T).then("a").otherwise("b"), "local.t ? \"a\" : \"b\"")
                        .means("\"a\""),
                written(when(T).then(1).otherwise(N), "local.t ? 1 : local.n").means("1"),
                written(when(T).then(true).otherwise(false), "local.t ? true : false")
                        .means("true"),
                written(when(not(T)).then(S).otherwiseNull(), "!local.t ? local.s : null")
                        .means("null"),
                written(
                                when(T).then("a").otherwise(when(T).then("b").otherwise("c")),
                                "local.t ? \"a\" : local.t ? \"b\" : \"c\"")
                        .means("\"a\""),
                written(plus(when(T).then(1).otherwise(2), 1), "(local.t ? 1 : 2) + 1")
                        .means("2"),
                written(list.get(0), "(local.t ? local.names : [\"z\"])[0]").unevaluated(),
                written(set, "local.t ? local.set : null").means("[\"x\",\"y\"]"),
                written(map.get("a"), "(local.t ? local.m : { c = \"3\" })[\"a\"]")
                        .unevaluated(),
                written(dynamic.attribute("name"), "(local.t ? local.object : local.object).name")
                        .means("\"n\""));
    }

    private static Stream<Written> splats() {
        return Stream.of(
                written(SplatExpression.of(OBJECTS).attribute("id").as(Type.STRING), "local.objects[*].id")
                        .means("[\"i1\",\"i2\"]"),
                written(
                                SplatExpression.of(OBJECTS)
                                        .attribute("ports")
                                        .at(0)
                                        .at("n"),
                                "local.objects[*].ports[0][\"n\"]")
                        .means("[1,2]"),
                written(
                                SplatExpression.of(LISTS)
                                        .at(minus(N, 7))
                                        .as(Type.STRING)
                                        .get(1),
                                "(local.lists[*][local.n - 7])[1]")
                        .means("\"b\""),
                written(SplatExpression.attributesOf(MAPS).attribute("a"), "local.maps.*.a")
                        .unevaluated(),
                written(SplatExpression.of(S), "local.s[*]").means("[\"Hello World\"]"),
                written(OBJECTS.get(N).attribute("id"), "local.objects[local.n].id")
                        .unevaluated(),
                written(NAMES.get(minus(N, 6)), "local.names[local.n - 6]").means("\"y\""),
                written(M.get(Value.of("b")), "local.m[\"b\"]").means("\"2\""));
    }

    @TestFactory
    Stream<DynamicTest> operatorsAreWrittenWithTheParenthesesTheyNeed() {
        return Written.tests(cases());
    }
}
