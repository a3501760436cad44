package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.EncodingFunctions.*;
import static io.cloudoven.terraform.expression.Locals.M;
import static io.cloudoven.terraform.expression.Locals.S;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EncodingFunctionsTest {

    static Stream<Written> cases() {
        MapValue<String> row = MapValue.of(csvdecode(Value.of("a,b\n1,2\n")).get(0));
        return Stream.of(
                written(base64encode(S), "base64encode(local.s)").means("\"SGVsbG8gV29ybGQ=\""),
                written(base64decode(base64encode(S)), "base64decode(base64encode(local.s))")
                        .means("\"Hello World\""),
                written(base64gunzip(base64gzip(S)), "base64gunzip(base64gzip(local.s))")
                        .means("\"Hello World\""),
                written(row.get("b"), "csvdecode(\"a,b\\n1,2\\n\")[0][\"b\"]").means("\"2\""),
                written(
                                jsondecode(Value.of("{\"a\":[1,2]}"))
                                        .attribute("a")
                                        .get(1),
                                "jsondecode(\"{\\\"a\\\":[1,2]}\").a[1]")
                        .means("2"),
                written(jsonencode(Map.of("k", List.of(S, 1, true))), "jsonencode({\n  k = [local.s, 1, true]\n})")
                        .means("\"{\\\"k\\\":[\\\"Hello World\\\",1,true]}\""),
                written(jsonencode(null), "jsonencode(null)").means("\"null\""),
                written(
                                textdecodebase64(textencodebase64(S, "UTF-16LE"), "UTF-16LE"),
                                "textdecodebase64(textencodebase64(local.s, \"UTF-16LE\"), \"UTF-16LE\")")
                        .means("\"Hello World\""),
                written(
                                textdecodebase64(textencodebase64(S, Value.of("UTF-8")), Value.of("UTF-8")),
                                "textdecodebase64(textencodebase64(local.s, \"UTF-8\"), \"UTF-8\")")
                        .means("\"Hello World\""),
                written(urlencode(S), "urlencode(local.s)").means("\"Hello+World\""),
                written(urldecode(Value.of("a%20b")), "urldecode(\"a%20b\")").means("\"a b\""),
                written(yamldecode(Value.of("a: 1")).attribute("a"), "yamldecode(\"a: 1\").a")
                        .means("1"),
                written(yamlencode(M), "yamlencode(local.m)")
                        .means("\"\\\"a\\\": \\\"1\\\"\\n\\\"b\\\": \\\"2\\\"\\n\""));
    }

    @TestFactory
    Stream<DynamicTest> encodingFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
