package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Locals.*;
import static io.cloudoven.terraform.expression.Operators.and;
import static io.cloudoven.terraform.expression.Operators.greaterThan;
import static io.cloudoven.terraform.expression.Operators.notEqual;
import static io.cloudoven.terraform.expression.StringFunctions.format;
import static io.cloudoven.terraform.expression.StringFunctions.upper;
import static io.cloudoven.terraform.expression.TypeFunctions.tostring;
import static io.cloudoven.terraform.expression.Written.written;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ForTest {

    static Stream<Written> cases() {
        return Stream.concat(single(), nested());
    }

    private static Stream<Written> single() {
        ListValue<String> upper = For.each(NAMES).list(x -> upper(x));
        MapValue<List<String>> grouped = For.eachEntry(M).group((k, v) -> v, (k, v) -> k);
        return Stream.of(
                written(upper, "[for v in local.names : upper(v)]").means("[\"X\",\"Y\"]"),
                written(upper.get(0), "[for v in local.names : upper(v)][0]").means("\"X\""),
                written(
                                For.each(STRINGS).where(x -> notEqual(x, "")).list(x -> x),
                                "[for v in local.strings : v if v != \"\"]")
                        .means("[\"b\",\"a\",\"b\"]"),
                written(
                                For.each(STRINGS)
                                        .where(x -> notEqual(x, ""))
                                        .where(x -> notEqual(x, "a"))
                                        .list(x -> x),
                                "[for v in local.strings : v if v != \"\" && v != \"a\"]")
                        .means("[\"b\",\"b\"]"),
                written(
                                For.each(SET).named("name").map(x -> x, x -> upper(x)),
                                "{ for name in local.set : name => upper(name) }")
                        .means("{\"x\":\"X\",\"y\":\"Y\"}"),
                written(For.each(STRINGS).group(x -> upper(x), x -> x), "{ for v in local.strings : upper(v) => v... }")
                        .means("{\"\":[\"\"],\"A\":[\"a\"],\"B\":[\"b\",\"b\"]}"),
                written(
                                For.each(MAPS, MapValue::of).list(x -> MapFunctions.lookup(x, "a", "-")),
                                "[for v in local.maps : lookup(v, \"a\", \"-\")]")
                        .means("[\"1\",\"-\"]"),
                written(
                                For.each(OBJECTS.as(Type.list(Type.ANY)), DynamicValue::of)
                                        .list(x -> x.attribute("ports").get(0).attribute("n")),
                                "[for v in local.objects : v.ports[0].n]")
                        .means("[1,2]"),
                written(
                                For.eachEntry(M)
                                        .where((k, v) -> notEqual(k, "b"))
                                        .list((k, v) -> format("%s%s", k, v)),
                                "[for k, v in local.m : format(\"%s%s\", k, v) if k != \"b\"]")
                        .means("[\"a1\"]"),
                written(For.eachEntry(M).map((k, v) -> v, (k, v) -> k), "{ for k, v in local.m : v => k }")
                        .means("{\"1\":\"a\",\"2\":\"b\"}"),
                written(grouped.get("1"), "{ for k, v in local.m : v => k... }[\"1\"]")
                        .means("[\"a\"]"),
                written(
                                For.eachIndexed(NAMES).map((i, v) -> v, (i, v) -> Arithmetic.plus(i, 1)),
                                "{ for i, v in local.names : v => i + 1 }")
                        .means("{\"x\":1,\"y\":2}"),
                written(
                                For.eachIndexed(NAMES)
                                        .named("n", "name")
                                        .where((n, x) -> and(greaterThan(n, 0), T))
                                        .list((n, x) -> tostring(n)),
                                "[for n, name in local.names : tostring(n) if n > 0 && local.t]")
                        .means("[\"1\"]"));
    }

    private static Stream<Written> nested() {
        ListValue<String> before = For.each(NAMES).list(x -> upper(x));
        return Stream.of(
                written(
                                For.each(LISTS, ListValue::of)
                                        .list(x -> For.each(x).list(y -> upper(y))),
                                "[for v in local.lists : [for v2 in v : upper(v2)]]")
                        .means("[[\"A\"],[\"B\",\"C\"]]"),
                written(
                                For.each(NAMES).list(x -> For.each(STRINGS).list(y -> format("%s%s", x, y))),
                                "[for v in local.names : [for v2 in local.strings : format(\"%s%s\", v, v2)]]")
                        .means("[[\"xb\",\"xa\",\"xb\",\"x\"],[\"yb\",\"ya\",\"yb\",\"y\"]]"),
                written(
                                For.each(NAMES).list(x -> CollectionFunctions.contains(before, x)),
                                "[for v in local.names : contains([for v2 in local.names : upper(v2)], v)]")
                        .means("[false,false]"),
                written(
                                For.eachEntry(GROUPS, ListValue::of)
                                        .list((k, v) -> For.each(v).named("k").list(x -> format("%s%s", k, x))),
                                "[for k, v in local.groups : [for k2 in v : format(\"%s%s\", k, k2)]]")
                        .means("[[\"adminann\",\"adminbob\"],[\"userbob\"]]"),
                written(
                                For.each(NAMES).list(x -> Templates.interpolate("{}-{}", x, Value.<String>raw("v.id"))),
                                "[for v2 in local.names : \"${v2}-${v.id}\"]")
                        .unevaluated(),
                written(
                                For.each(NAMES).named("local").list(x -> format("%s%s", x, S)),
                                "[for local2 in local.names : format(\"%s%s\", local2, local.s)]")
                        .means("[\"xHello World\",\"yHello World\"]"),
                written(
                                For.each(NAMES).named("name").list(x -> Value.<String>raw("upper(name)")),
                                "[for name in local.names : upper(name)]")
                        .means("[\"X\",\"Y\"]"));
    }

    @TestFactory
    Stream<DynamicTest> forExpressionsAreWrittenWithVariablesOfTheirOwn() {
        return Written.tests(cases());
    }

    @Test
    void a_variable_cannot_be_called_anything() {
        ForElement<Value<String>> each = For.each(NAMES);
        assertThatIllegalArgumentException().isThrownBy(() -> each.named("a b")).withMessageContaining("\"a b\"");
        assertThatIllegalArgumentException().isThrownBy(() -> each.named("in")).withMessageContaining("word of HCL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> For.eachEntry(M).named("x", "x"))
                .withMessageContaining("both named \"x\"");
    }
}
