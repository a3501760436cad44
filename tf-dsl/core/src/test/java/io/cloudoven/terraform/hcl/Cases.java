package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.ObjectConstructor.Entry;
import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trees behind {@code src/test/resources/cases}, one a folder. */
public final class Cases {
    private static final Expression VAR = new Root("var");
    private static final Expression LOCAL = new Root("local");

    private Cases() {}

    public static Map<String, Body> all() {
        Map<String, Body> cases = new LinkedHashMap<>();
        cases.put("aks", aks());
        cases.put("heredocs", heredocs());
        cases.put("escapes", escapes());
        cases.put("alignment", alignment());
        cases.put("comments", comments());
        cases.put("for-expressions", forExpressions());
        cases.put("long-collections", longCollections());
        cases.put("operators", operators());
        cases.put("references", references());
        return cases;
    }

    static ObjectConstructor object(Object... keysAndValues) {
        Entry[] entries = new Entry[keysAndValues.length / 2];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Entry.of((String) keysAndValues[2 * i], value(keysAndValues[2 * i + 1]));
        }
        return new ObjectConstructor(List.of(entries));
    }

    static Tuple tuple(Object... elements) {
        return new Tuple(Arrays.stream(elements).map(Cases::value).toList());
    }

    static Expression value(Object value) {
        return value instanceof Expression e
                ? e
                : value instanceof String s
                        ? Literal.of(s)
                        : value instanceof Boolean b ? Literal.of(b) : Literal.of((Number) value);
    }

    private static Body body(Object... namesAndValues) {
        Body.Builder body = Body.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.attribute((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return body.build();
    }

    private static Body locals(Object... namesAndValues) {
        return Body.builder().block("locals", List.of(), body(namesAndValues)).build();
    }

    private static Body aks() {
        Expression group = new Root("azurerm_resource_group").attribute("main");
        Body pool =
                body("name", "system", "node_count", 3, "vm_size", "Standard_D4s_v5", "zones", tuple("1", "2", "3"));
        Body cluster = Body.builder()
                .attribute("name", Template.quoted(new Text("aks-"), new Interpolation(VAR.attribute("environment"))))
                .attribute("location", group.attribute("location"))
                .attribute("resource_group_name", group.attribute("name"))
                .attribute("dns_prefix", Literal.of("shop"))
                .attribute(
                        "sku_tier",
                        new Conditional(
                                new Binary(Binary.Operator.EQUAL, VAR.attribute("environment"), Literal.of("prod")),
                                Literal.of("Standard"),
                                Literal.of("Free")))
                .attribute("tags", Call.of("merge", LOCAL.attribute("tags"), object("team", "platform")))
                .block("default_node_pool", List.of(), pool)
                .block("identity", List.of(), body("type", "SystemAssigned"))
                .block(
                        "lifecycle",
                        List.of(),
                        body(
                                "ignore_changes",
                                new Tuple(List.of(
                                        new GetAttribute(
                                                new GetIndex(new Root("default_node_pool"), Literal.of(0)),
                                                "node_count"),
                                        new Root("tags"))),
                                "prevent_destroy",
                                true))
                .build();
        return Body.builder()
                .block(
                        "provider",
                        List.of("azurerm"),
                        Body.builder().block("features", List.of(), Body.EMPTY).build())
                .block(
                        "resource",
                        List.of("azurerm_resource_group", "main"),
                        body("name", "rg-shop", "location", "westeurope"))
                .comment("checkov:skip=CKV_AZURE_115: reachable from the office")
                .block("resource", List.of("azurerm_kubernetes_cluster", "main"), cluster)
                .block(
                        "output",
                        List.of("kube_config"),
                        body(
                                "value",
                                new Root("azurerm_kubernetes_cluster")
                                        .attribute("main")
                                        .attribute("kube_config_raw"),
                                "sensitive",
                                true))
                .build();
    }

    private static Body heredocs() {
        List<TemplatePart> script = List.of(
                new Text("#!/bin/bash\nset -eu\n\nif [ -n \"$HOME\" ]; then\n  echo '"),
                new Interpolation(VAR.attribute("name")),
                new Text("'\n\techo ${not} %{this}\nfi\n"));
        List<TemplatePart> hosts = List.of(
                new For(
                        "",
                        "ip",
                        LOCAL.attribute("ips"),
                        List.of(new Text("\nserver "), new Interpolation(new Root("ip"))),
                        true),
                new If(VAR.attribute("debug"), List.of(new Text("\ndebug")), List.of(new Text("\nquiet")), false),
                new Text("\n"));
        return locals(
                "indented", new Template(script, Template.Style.INDENTED_HEREDOC),
                "flush", new Template(script, Template.Style.HEREDOC),
                "quoted", new Template(script, Template.Style.QUOTED),
                "trimmed", new Template(hosts, Template.Style.INDENTED_HEREDOC),
                "delimiter", new Template(List.of(new Text("EOT\n  EOT2\n")), Template.Style.HEREDOC),
                "all_indented", new Template(List.of(new Text("  a\n   b\n")), Template.Style.INDENTED_HEREDOC),
                "no_line_end", new Template(List.of(new Text("a\nb")), Template.Style.HEREDOC),
                "carriage_return", new Template(List.of(new Text("a\r\nb\n")), Template.Style.HEREDOC),
                "dollar",
                        new Template(
                                List.of(new Text("cost $$"), new Interpolation(VAR.attribute("n")), new Text("\n")),
                                Template.Style.HEREDOC),
                "in_a_call", Call.of("base64encode", new Template(script, Template.Style.INDENTED_HEREDOC)),
                "in_a_list", tuple(new Template(List.of(new Text("a\n")), Template.Style.INDENTED_HEREDOC), "b"));
    }

    private static Body escapes() {
        return locals(
                "plain", "Grüße, 日本 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "quotes", "say \"hi\" \\ bye",
                "controls", "tab\tnewline\nreturn\rnul\0escape\u001b[31mdel\u007f",
                "invisible", "nbsp\u00a0bom\ufeffltr\u200eoverride\u202eseparator\u2028tag\udb40\udc01",
                "interpolation", "${var.x} $${var.x} $$ $ $",
                "directive", "%{if true} %%{ 100%",
                "dollar_before", Template.quoted(new Text("$$"), new Interpolation(VAR.attribute("n"))),
                "percent_before",
                        Template.quoted(
                                new Text("100%"), new If(VAR.attribute("b"), List.of(new Text("%")), List.of(), false)),
                "wrapped", Template.quoted(new Interpolation(VAR.attribute("n"))),
                "keys", object("bare", 1, "b-c", 2, "with space", 3, "${x}", 4, "for", 5, "null", 6, "1st", 7));
    }

    private static Body alignment() {
        Body nested = body("a", 1, "longer_name", 2, "list", tuple(object("x", 1), object("yyy", 2)), "b", 3, "cc", 4);
        return Body.builder()
                .attribute("a", Literal.of(1))
                .attribute("abc", object("k", object("x", 1, "long_key", 2), "kk", object()))
                .attribute("abcdef", Literal.of("x"))
                .attribute("é", Literal.of("one column"))
                .attribute("क्षि", Literal.of("not certain how many"))
                .attribute("z", Literal.NULL)
                .block("nested", List.of("label one", "two"), nested)
                .block("empty", List.of(), Body.EMPTY)
                .attribute("after", Literal.TRUE)
                .attribute("afterwards", Literal.FALSE)
                .build();
    }

    private static Body comments() {
        return Body.builder()
                .comment("Generated.\n\nDo not edit.")
                .attribute("a", Literal.of(1))
                .comment("on b")
                .attribute("b", Literal.of(2))
                .comment("on the block")
                .comment("breaks out?\r}\u2028resource \"x\" {\u0085\u000bx = 1\n\u001b[31m")
                .block("x", List.of(), Body.builder().comment("alone inside").build())
                .block("y", List.of(), Body.EMPTY)
                .comment("at the end ")
                .build();
    }

    private static Body forExpressions() {
        Expression v = new Root("v");
        Expression pairs = new ForTuple(
                "",
                "s",
                v.attribute("subnets"),
                object("vnet", new Root("k"), "name", new Root("s").attribute("name")),
                null);
        return locals(
                "short", new ForTuple("", "v", VAR.attribute("list"), Call.of("upper", v), null),
                "filtered",
                        new ForObject(
                                "k",
                                "v",
                                VAR.attribute("map"),
                                new Root("k"),
                                v,
                                false,
                                new Binary(Binary.Operator.NOT_EQUAL, v, Literal.of(""))),
                "grouped",
                        new ForObject(
                                "", "v", VAR.attribute("list"), v.attribute("zone"), v.attribute("id"), true, null),
                "nested", Call.of("flatten", new ForTuple("k", "v", VAR.attribute("vnets"), pairs, null)),
                "objects",
                        new ForObject(
                                "k",
                                "v",
                                VAR.attribute("map"),
                                new Root("k"),
                                object("name", v, "upper", Call.of("upper", v)),
                                false,
                                new Root("v")),
                "negative",
                        new ForTuple(
                                "",
                                "v",
                                tuple(1, 2),
                                new Unary(Unary.Operator.NEGATE, v),
                                new Unary(Unary.Operator.NOT, v)),
                "of_object", new ForTuple("k", "v", object("a", 1, "b", 2), object("key", new Root("k")), null));
    }

    private static Body longCollections() {
        Object[] regions = {
            "westeurope", "northeurope", "francecentral", "swedencentral", "germanywestcentral", "uksouth"
        };
        Expression condition = VAR.attribute("private_cluster_enabled");
        return locals(
                "empty", object("list", tuple(), "object", object()),
                "short", tuple("a", "b", 3, VAR.attribute("x")),
                "long", tuple(regions),
                "matrix", tuple(tuple(1, 0), tuple(0, 1)),
                "objects", tuple(object("a", 1)),
                "call", Call.of("concat", tuple(regions), tuple("x"), VAR.attribute("more_regions")),
                "expanded",
                        new Call(
                                "merge",
                                List.of(
                                        object("a", "x".repeat(60)),
                                        new ForTuple("", "v", VAR.attribute("maps"), new Root("v"), null)),
                                true),
                "json",
                        Call.of(
                                "jsonencode",
                                object(
                                        "Version",
                                        "2012-10-17",
                                        "Statement",
                                        tuple(object("Effect", "Allow", "Action", tuple("s3:GetObject"))))),
                "conditional",
                        new Conditional(condition, object("enabled", true, "zone", "x".repeat(70)), Literal.NULL),
                "choice",
                        new Conditional(
                                condition,
                                Literal.of("x".repeat(40)),
                                new Conditional(VAR.attribute("other"), Literal.of("y".repeat(40)), Literal.of("z"))),
                "lookup", new GetIndex(object("a", "x".repeat(60), "b", "y".repeat(60)), VAR.attribute("key")));
    }

    private static Body operators() {
        Expression a = VAR.attribute("a");
        Expression b = VAR.attribute("b");
        return locals(
                "sum", new Binary(Binary.Operator.SUBTRACT, a, new Binary(Binary.Operator.SUBTRACT, b, Literal.of(-1))),
                "product",
                        new Binary(
                                Binary.Operator.MULTIPLY,
                                new Binary(Binary.Operator.ADD, a, b),
                                new Unary(Unary.Operator.NEGATE, a)),
                "logic",
                        new Binary(
                                Binary.Operator.AND,
                                new Binary(Binary.Operator.OR, a, b),
                                new Unary(Unary.Operator.NOT, new Binary(Binary.Operator.EQUAL, a, b))),
                "chosen",
                        new Binary(
                                Binary.Operator.ADD, new Conditional(a, Literal.of(1), Literal.of(2)), Literal.of(3)),
                "sign", new Unary(Unary.Operator.NEGATE, Literal.of(-5)),
                "of_negative", new GetAttribute(new Unary(Unary.Operator.NEGATE, a), "x"),
                "splat", new GetIndex(new Splat(a, List.of(new Splat.Step.Name("id")), true), Literal.of(0)),
                "attribute_splat", new Splat(a, List.of(new Splat.Step.Name("b"), new Splat.Step.Name("c")), false),
                "raw", new Binary(Binary.Operator.ADD, new RawExpression("a + b"), Literal.of(1)),
                "function", Call.of("provider::azurerm::parse_resource_id", a),
                "numbers",
                        tuple(
                                0,
                                -1,
                                new BigDecimal("0.10"),
                                new BigDecimal("1e-50"),
                                new BigDecimal("1.5E+60"),
                                Long.MIN_VALUE));
    }

    private static Body references() {
        return Body.builder()
                .block("variable", List.of("names"), body("type", new Root("list"), "default", tuple("${verbatim}")))
                .block(
                        "module",
                        List.of("net"),
                        body(
                                "source", "./net",
                                "providers",
                                        new ObjectConstructor(List.of(
                                                new Entry(
                                                        new Root("aws").attribute("east"),
                                                        new Root("aws").attribute("use1")),
                                                Entry.of("azurerm", new Root("azurerm")))),
                                "depends_on",
                                        new Tuple(
                                                List.of(new GetIndex(new Root("a").attribute("b"), Literal.of("c"))))))
                .block(
                        "moved",
                        List.of(),
                        body("from", new Root("a").attribute("b"), "to", new Root("a").attribute("c")))
                .block(
                        "resource",
                        List.of("a", "c"),
                        Body.builder()
                                .attribute("provider", new Root("aws").attribute("east"))
                                .block(
                                        "provisioner",
                                        List.of("local-exec"),
                                        body("command", "x", "when", new Root("destroy")))
                                .block("provisioner", List.of("file"), body("source", "y"))
                                .block("provisioner", List.of("local-exec"), body("command", "z"))
                                .block("lifecycle", List.of(), body("ignore_changes", new Root("all")))
                                .build())
                .build();
    }
}
