package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Expansion.expand;
import static io.cloudoven.terraform.expression.Locals.*;
import static io.cloudoven.terraform.expression.ProviderFunctions.*;
import static io.cloudoven.terraform.expression.TypeFunctions.*;
import static io.cloudoven.terraform.expression.Written.written;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TypeFunctionsTest {

    static Stream<Written> cases() {
        return Stream.concat(types(), providers());
    }

    private static Stream<Written> types() {
        Value<String> missing = OBJECT.attribute("x").as(Type.STRING);
        return Stream.of(
                written(can(missing), "can(local.object.x)").means("false"),
                written(tryOf(missing, S), "try(local.object.x, local.s)").means("\"Hello World\""),
                written(tryOf(missing, "d"), "try(local.object.x, \"d\")").means("\"d\""),
                written(tryOf(N, 3), "try(local.n, 3)").means("7"),
                written(tryOf(T, false), "try(local.t, false)").means("true"),
                written(convert(List.of(1), Type.set(Type.STRING)), "convert([1], set(string))")
                        .unevaluated(),
                written(ephemeralasnull(S), "ephemeralasnull(local.s)").means("\"Hello World\""),
                written(issensitive(S), "issensitive(local.s)").means("false"),
                written(nonsensitive(sensitive(S)), "nonsensitive(sensitive(local.s))")
                        .means("\"Hello World\""),
                written(tobool(Value.of("true")), "tobool(\"true\")").means("true"),
                written(tolist(SET).get(0), "tolist(local.set)[0]").means("\"x\""),
                written(tomap(M).get("a"), "tomap(local.m)[\"a\"]").means("\"1\""),
                written(tonumber(Value.of("7")), "tonumber(\"7\")").means("7"),
                written(toset(STRINGS), "toset(local.strings)").means("[\"\",\"a\",\"b\"]"),
                written(toset(List.of("b", "a")), "toset([\"b\", \"a\"])").means("[\"a\",\"b\"]"),
                written(tostring(N), "tostring(local.n)").means("\"7\""));
    }

    private static Stream<Written> providers() {
        return Stream.of(
                written(
                                providerFunction("azurerm", "parse_resource_id", S)
                                        .attribute("resource_name")
                                        .as(Type.STRING),
                                "provider::azurerm::parse_resource_id(local.s).resource_name")
                        .unevaluated(),
                written(
                                providerFunction(Type.STRING, "aws::west", "arn_build", expand(NAMES)),
                                "provider::aws::west::arn_build(local.names...)")
                        .unevaluated(),
                written(
                                decodeTfvars(Value.of("a = 1\n")).attribute("a"),
                                "provider::terraform::decode_tfvars(\"a = 1\\n\").a")
                        .means("1"),
                written(encodeTfvars(Map.of("a", N)), "provider::terraform::encode_tfvars({\n  a = local.n\n})")
                        .means("\"a = 7\\n\""),
                written(encodeTfvars(OBJECT), "provider::terraform::encode_tfvars(local.object)")
                        .means("\"name = \\\"n\\\"\\ntags = [\\\"t1\\\", \\\"t2\\\"]\\n\""),
                written(encodeExpr(List.of(1, N)), "provider::terraform::encode_expr([1, local.n])")
                        .means("\"[1, 7]\""));
    }

    @TestFactory
    Stream<DynamicTest> typeFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }

    @Test
    void what_cannot_be_a_terraform_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncodingFunctions.jsonencode(new Object()))
                .withMessageContaining("java.lang.Object");
    }
}
