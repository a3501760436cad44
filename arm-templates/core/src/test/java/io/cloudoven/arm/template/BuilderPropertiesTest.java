package io.cloudoven.arm.template;

import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.format;
import static io.cloudoven.arm.expression.ArmFunctions.map;
import static io.cloudoven.arm.expression.ArmFunctions.string;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ExpressionParser;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.resource.UntypedResource;
import io.cloudoven.arm.scope.Scope;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BuilderPropertiesTest {
    private static final EvaluationContext RG = EvaluationContext.resourceGroup("rg");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_value_comes_out_as_it_was_put_in(@ForAll("values") Object value) {
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP);
        builder.output("literal", t -> Schema.of("type", "array"), Expr.list(Expr.any(value)));
        builder.output("argument", Expr.call("createArray", value).asList());

        Template template = Template.read(builder.build().toJson());

        List<Object> expected = List.of(value);
        assertThat(Json.write(template.evaluate(RG).output("literal"))).isEqualTo(Json.write(expected));
        assertThat(plain(template.evaluate(RG).output("argument"))).isEqualTo(plain(expected));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_text_of_an_expression_is_parsed_to_the_same_tree(@ForAll("values") Object value, @ForAll String name) {
        Expr<?> expr = map(
                Expr.list(Expr.any(value)),
                item -> Expr.call("tryGet", Expr.any(item).get(name), concat(name, string(item)), value));

        LanguageExpression tree = expr.expression(Site.UNKNOWN);

        assertThat(ExpressionParser.parse(tree.text())).isEqualTo(tree);
    }

    @Property(tries = 100)
    void both_versions_come_to_the_same(@ForAll long seed) {
        Object first = BuiltCase.essence(anyTemplate(1, seed).evaluate(RG));
        Object second = BuiltCase.essence(anyTemplate(2, seed).evaluate(RG));

        assertThat(Json.write(second)).isEqualTo(Json.write(first));
    }

    /** Resources that refer to some before them: by id, by name, as parent, through variables, instance by instance. */
    private static Template anyTemplate(int version, long seed) {
        Random random = new Random(seed);
        TemplateBuilder builder = Template.builder(Scope.RESOURCE_GROUP).languageVersion(version);
        Parameter<Number> count = builder.parameter("count", t -> t.integer().defaultValue(random.nextInt(4)));
        List<UntypedResource> single = new ArrayList<>();
        List<UntypedResource> several = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UntypedResource resource = UntypedResource.of("Microsoft.Network/virtualNetworks", "2025-09-01", "r" + i)
                    .name("name" + i);
            Map<String, Object> properties = new LinkedHashMap<>();
            if (!single.isEmpty()) {
                UntypedResource other = single.get(random.nextInt(single.size()));
                switch (random.nextInt(5)) {
                    case 0 -> properties.put("id", other.id());
                    case 1 -> properties.put("id", builder.variable("v" + i, concat(other.id(), "/x")));
                    case 2 -> resource = resource.dependsOn(other);
                    case 3 -> resource = resource.name(format("{0}-{1}", other.name(), i));
                    default ->
                        properties.put(
                                "sub",
                                builder.add(UntypedResource.of(
                                                        "Microsoft.Network/virtualNetworks/subnets",
                                                        "2025-09-01",
                                                        "s" + i)
                                                .parent(other)
                                                .name("sub" + i))
                                        .id());
                }
            }
            if (!several.isEmpty()) {
                UntypedResource other = several.get(random.nextInt(several.size()));
                switch (random.nextInt(3)) {
                    case 0 ->
                        properties.put("all", Copy.of(count, j -> other.at(j).id()));
                    case 1 -> resource = resource.dependsOn(other);
                    default -> {
                        Map<String, Object> own = Map.copyOf(properties);
                        String name = "copy" + i;
                        several.add(builder.add(resource.copy(count, (r, j) -> {
                            Map<String, Object> more = new LinkedHashMap<>(own);
                            more.put("same", other.at(j).id());
                            return r.name(format(name + "-{0}", j)).properties(more);
                        })));
                        continue;
                    }
                }
            }
            resource = resource.properties(properties);
            if (random.nextInt(3) == 0) {
                String name = "many" + i;
                several.add(builder.add(resource.copy(count, (r, j) -> r.name(format(name + "-{0}", j)))));
            } else {
                single.add(builder.add(resource.condition(Expr.of(random.nextInt(4) > 0))));
            }
        }
        return builder.build();
    }

    @Provide
    Arbitrary<Object> values() {
        return values(3);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(Object.class::cast),
                Arbitraries.strings().withChars("[]'{}(),. \"\\").ofMaxLength(8).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.bigDecimals().ofScale(3).map(Object.class::cast));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Object> inner = values(depth - 1);
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(
                scalars,
                inner.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(names, inner)
                        .ofMaxSize(3)
                        .map(LinkedHashMap::new)
                        .map(Object.class::cast));
    }

    /** Numbers by their value: the language has no way to write 1.50. */
    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(BuilderPropertiesTest::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((name, member) -> plain.put(name, plain(member)));
            return plain;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer).stripTrailingZeros();
        }
        if (value instanceof Long integer) {
            return BigDecimal.valueOf(integer).stripTrailingZeros();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
