package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Locals.*;
import static io.cloudoven.terraform.expression.Operators.not;
import static io.cloudoven.terraform.expression.Templates.*;
import static io.cloudoven.terraform.expression.Written.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplatesTest {

    static Stream<Written> cases() {
        return Stream.of(
                written(interpolate("rg-{}-{}", S, N), "\"rg-${local.s}-${local.n}\"")
                        .means("\"rg-Hello World-7\""),
                written(interpolate("{}", S), "local.s").means("\"Hello World\""),
                written(interpolate("{}-{}-{}", "a", 1, true), "\"a-1-true\"").means("\"a-1-true\""),
                written(interpolate("{} ${x} {}", "{}", S), "\"{} $${x} ${local.s}\"")
                        .means("\"{} ${x} Hello World\""),
                written(interpolate("{}/{}", 1.5, Value.of("v")), "\"${1.5}/v\"")
                        .means("\"1.5/v\""),
                written(interpolate("a{}", interpolate("b{}c", S)), "\"ab${local.s}c\"")
                        .means("\"abHello Worldc\""),
                written(interpolate(""), "\"\"").means("\"\""),
                written(quoted(t -> t.text("a ").trimmed().value(S).text(" b")), "\"a ${~local.s~} b\"")
                        .means("\"aHello Worldb\""),
                written(
                                quoted(t -> t.each(NAMES, (b, x) -> b.text("[{}]", x))),
                                "\"%{for v in local.names}[${v}]%{endfor}\"")
                        .means("\"[x][y]\""),
                written(
                                quoted(t -> t.when(not(T), b -> b.text("yes"), b -> b.text("no"))),
                                "\"%{if !local.t}yes%{else}no%{endif}\"")
                        .means("\"no\""),
                written(
                                quoted(t -> t.text("{")
                                        .eachEntry(M, (b, k, v) -> b.text("{}={};", k, v))
                                        .text("}")),
                                "\"{%{for k, v in local.m}${k}=${v};%{endfor}}\"")
                        .means("\"{a=1;b=2;}\""),
                written(
                                quoted(t ->
                                        t.each(LISTS, (b, x) -> b.each(ListValue.of(x), (c, y) -> c.text("{}", y)))),
                                "\"%{for v in local.lists}%{for v2 in v}${v2}%{endfor}%{endfor}\"")
                        .means("\"abc\""));
    }

    @TestFactory
    Stream<DynamicTest> templatesAreWrittenWithPlacesFilledIn() {
        return Written.tests(cases());
    }

    /** Heredocs by what they result in; how they are laid out is the printer's. */
    static Stream<Written> heredocs() {
        Value<String> script = heredoc(t -> t.line("#!/bin/sh")
                .line("echo {}", S)
                .each(NAMES, (b, x) -> b.line("  server {}", x))
                .when(T, b -> b.line("set -e"))
                .line("$${HOME} %{x}"));
        Value<String> left = unindentedHeredoc(t -> t.line("  a").line("{}", N));
        return Stream.of(
                written(script, script.expression().toHcl())
                        .means(
                                "\"#!/bin/sh\\necho Hello World\\n  server x\\n  server y\\nset -e\\n$${HOME} %{x}\\n\""),
                written(left, left.expression().toHcl()).means("\"  a\\n7\\n\""));
    }

    @Test
    void places_and_arguments_must_match() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interpolate("a{}b{}", S))
                .withMessage("\"a{}b{}\" has 2 {} for 1 arguments; give one for each, and a literal {} as an argument");
        assertThatIllegalArgumentException().isThrownBy(() -> interpolate("a", S));
    }

    @Test
    void a_collection_cannot_stand_in_a_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interpolate("a{}", List.of("b")))
                .withMessageContaining("use coalesce, join or jsonencode");
    }

    @Test
    void a_template_that_is_only_text_is_a_literal() {
        assertThat(interpolate("a{}", "b")).isEqualTo(Value.of("ab"));
    }
}
