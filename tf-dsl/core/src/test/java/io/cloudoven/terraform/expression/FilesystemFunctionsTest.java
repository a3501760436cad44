package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.FilesystemFunctions.*;
import static io.cloudoven.terraform.expression.Locals.S;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FilesystemFunctionsTest {

    /** The files that the cases read, with their text. */
    static final Map<String, String> FILES = Map.of("x.txt", "hello", "x.tpl", "hi ${name}");

    static Stream<Written> cases() {
        Value<String> text = Value.of("x.txt");
        Value<String> template = Value.of("x.tpl");
        Value<?> variables = Value.map(Map.of("name", S));
        return Stream.of(
                written(abspath("x"), "abspath(\"x\")"),
                written(abspath(text), "abspath(\"x.txt\")"),
                written(basename(Value.of("a/b")), "basename(\"a/b\")").means("\"b\""),
                written(dirname(Value.of("a/b")), "dirname(\"a/b\")").means("\"a\""),
                written(pathexpand("/a"), "pathexpand(\"/a\")").means("\"/a\""),
                written(pathexpand(text), "pathexpand(\"x.txt\")").means("\"x.txt\""),
                written(file("x.txt"), "file(\"x.txt\")").means("\"hello\""),
                written(file(text), "file(\"x.txt\")").means("\"hello\""),
                written(filebase64("x.txt"), "filebase64(\"x.txt\")").means("\"aGVsbG8=\""),
                written(filebase64(text), "filebase64(\"x.txt\")").means("\"aGVsbG8=\""),
                written(fileexists("y.txt"), "fileexists(\"y.txt\")").means("false"),
                written(fileexists(text), "fileexists(\"x.txt\")").means("true"),
                written(fileset(".", "x.*"), "fileset(\".\", \"x.*\")").means("[\"x.tpl\",\"x.txt\"]"),
                written(fileset(Value.of("."), "*.txt"), "fileset(\".\", \"*.txt\")")
                        .means("[\"x.txt\"]"),
                written(fileset(Value.of("."), text), "fileset(\".\", \"x.txt\")")
                        .means("[\"x.txt\"]"),
                written(templatefile("x.tpl", Map.of("name", "you")), "templatefile(\"x.tpl\", { name = \"you\" })")
                        .means("\"hi you\""),
                written(templatefile(template, Map.of("name", S)), "templatefile(\"x.tpl\", { name = local.s })")
                        .means("\"hi Hello World\""),
                written(templatefile("x.tpl", variables), "templatefile(\"x.tpl\", { name = local.s })")
                        .means("\"hi Hello World\""),
                written(templatefile(template, variables), "templatefile(\"x.tpl\", { name = local.s })")
                        .means("\"hi Hello World\""));
    }

    @TestFactory
    Stream<DynamicTest> filesystemFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
