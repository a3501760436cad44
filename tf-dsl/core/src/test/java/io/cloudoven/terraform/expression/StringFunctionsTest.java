package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Locals.N;
import static io.cloudoven.terraform.expression.Locals.NAMES;
import static io.cloudoven.terraform.expression.Locals.S;
import static io.cloudoven.terraform.expression.Locals.SET;
import static io.cloudoven.terraform.expression.Locals.STRINGS;
import static io.cloudoven.terraform.expression.PatternFunctions.*;
import static io.cloudoven.terraform.expression.StringFunctions.*;
import static io.cloudoven.terraform.expression.TrimFunctions.*;
import static io.cloudoven.terraform.expression.Written.written;

import io.cloudoven.terraform.hcl.Root;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StringFunctionsTest {

    static Stream<Written> cases() {
        Value<String> comma = Value.of(",");
        Value<String> hcl = Value.of(new Root("local").attribute("hcl"));
        return Stream.of(
                written(format("rg-%s-%03d", S, 7), "format(\"rg-%s-%03d\", local.s, 7)")
                        .means("\"rg-Hello World-007\""),
                written(format(Value.of("%s"), true), "format(\"%s\", true)").means("\"true\""),
                written(formatlist("%s-%d", NAMES, 1), "formatlist(\"%s-%d\", local.names, 1)")
                        .means("[\"x-1\",\"y-1\"]"),
                written(formatlist(Value.of("%s"), NAMES), "formatlist(\"%s\", local.names)")
                        .means("[\"x\",\"y\"]"),
                written(indent(2, Value.of("a\nb")), "indent(2, \"a\\nb\")").means("\"a\\n  b\""),
                written(indent(N, S), "indent(local.n, local.s)").means("\"Hello World\""),
                written(join("-", NAMES), "join(\"-\", local.names)").means("\"x-y\""),
                written(join("-", SET), "join(\"-\", local.set)").means("\"x-y\""),
                written(join("-", NAMES, STRINGS), "join(\"-\", local.names, local.strings)")
                        .means("\"x-y-b-a-b-\""),
                written(join(comma, NAMES), "join(\",\", local.names)").means("\"x,y\""),
                written(join(" ", List.of("a", S)), "join(\" \", [\"a\", local.s])")
                        .means("\"a Hello World\""),
                written(lower(S), "lower(local.s)").means("\"hello world\""),
                written(upper(S), "upper(local.s)").means("\"HELLO WORLD\""),
                written(title(Value.of("a b")), "title(\"a b\")").means("\"A B\""),
                written(split(" ", S), "split(\" \", local.s)").means("[\"Hello\",\"World\"]"),
                written(split(comma, S).get(0), "split(\",\", local.s)[0]").means("\"Hello World\""),
                written(strrev(S), "strrev(local.s)").means("\"dlroW olleH\""),
                written(substr(S, 0, 5), "substr(local.s, 0, 5)").means("\"Hello\""),
                written(substr(S, N, Value.of(-1)), "substr(local.s, local.n, -1)")
                        .means("\"orld\""),
                written(templatestring(hcl, Map.of("x", 1)), "templatestring(local.hcl, { x = 1 })")
                        .means("\"a 1 b\""),
                written(templatestring(hcl, Value.map(Map.of("x", S))), "templatestring(local.hcl, { x = local.s })")
                        .means("\"a Hello World b\""),
                written(startswith(S, "Hello"), "startswith(local.s, \"Hello\")")
                        .means("true"),
                written(startswith(S, S), "startswith(local.s, local.s)").means("true"),
                written(endswith(S, "x"), "endswith(local.s, \"x\")").means("false"),
                written(endswith(S, S), "endswith(local.s, local.s)").means("true"),
                written(strcontains(S, "o W"), "strcontains(local.s, \"o W\")").means("true"),
                written(strcontains(S, S), "strcontains(local.s, local.s)").means("true"),
                written(regex("[A-Z]", S), "regex(\"[A-Z]\", local.s)").means("\"H\""),
                written(
                                regex(Value.of("(?P<first>\\w+) (?P<last>\\w+)"), S)
                                        .attribute("last"),
                                "regex(\"(?P<first>\\\\w+) (?P<last>\\\\w+)\", local.s).last")
                        .means("\"World\""),
                written(regexall("o", S), "regexall(\"o\", local.s)").means("[\"o\",\"o\"]"),
                written(regexall(Value.of("z"), S), "regexall(\"z\", local.s)").means("[]"),
                written(replace(S, "/[aeiou]/", "_"), "replace(local.s, \"/[aeiou]/\", \"_\")")
                        .means("\"H_ll_ W_rld\""),
                written(replace(S, " ", S), "replace(local.s, \" \", local.s)").means("\"HelloHello WorldWorld\""),
                written(replace(S, S, S), "replace(local.s, local.s, local.s)").means("\"Hello World\""),
                written(chomp(Value.of("a\n")), "chomp(\"a\\n\")").means("\"a\""),
                written(trim(S, "Hd"), "trim(local.s, \"Hd\")").means("\"ello Worl\""),
                written(trim(S, S), "trim(local.s, local.s)").means("\"\""),
                written(trimprefix(S, "Hello "), "trimprefix(local.s, \"Hello \")")
                        .means("\"World\""),
                written(trimprefix(S, S), "trimprefix(local.s, local.s)").means("\"\""),
                written(trimsuffix(S, " World"), "trimsuffix(local.s, \" World\")")
                        .means("\"Hello\""),
                written(trimsuffix(S, S), "trimsuffix(local.s, local.s)").means("\"\""),
                written(trimspace(Value.of(" a ")), "trimspace(\" a \")").means("\"a\""));
    }

    @TestFactory
    Stream<DynamicTest> stringFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
