package io.cloudoven.arm.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Compilation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What one can write with generated classes, and what the compiler refuses. */
class UsageTest {
    private final Map<String, String> generated = Cases.generate(Cases.definitions("properties"));

    @Test
    void everything_that_should_be_possible_compiles() {
        assertThat(compile("""
                Shop shop = Shop.named("shop").name("x").location(Expr.of("west"))
                    .kind(ShopKind.CORNER_SHOP).kind("Corner").kind(Expr.call("parameters", "kind").asString())
                    .tags(Map.of("a", "b")).tags(Expr.object(Map.of("a", Expr.of("b"))))
                    .zones("1", "2").zones(List.of("1")).zones(Expr.of("1"), Expr.of("2")).zones(Expr.list("1"))
                    .properties(p -> p
                        .open(true).open(Expr.of(true)).seats(7).seats(Expr.of(7.5)).anything(List.of(1)).anything(Expr.nil())
                        .shelves(s -> s.size(1)).shelves(Copy.of(3, index -> new Shelf().size(index)))
                        .shelves(Expr.list(new Shelf(), new Shelf()))
                        .owners("id", o -> o).owners(Expr.of("id"), o -> o.share(1))
                        .matrix(List.of(List.of("a"))).matrix(Expr.list(Expr.list("a"))));
                ObjectList<Shelf> shelves = shop.properties().shelves();
                Expr<Number> size = shelves.get(0).size();
                Expr<String> key = shop.listKeys().keys().get(0).value();
                Expr<String> word = shop.listWords(w -> w.language("de")).word();
                Expr<String> state = shop.properties().state();
                Cake cake = Cake.named("cake").in(shop).name("y").apply(c -> c);
                """)).isEmpty();
    }

    @Test
    void wrong_types_unknown_names_and_read_only_properties_do_not_compile() {
        for (String wrong : List.of(
                "Shop.named(\"s\").location(7)",
                "Shop.named(\"s\").kind(Expr.of(7))",
                "Shop.named(\"s\").locatoin(\"west\")",
                "Shop.named(\"s\").id(\"x\")",
                "Shop.named(\"s\").properties(p -> p.state(\"x\"))",
                "Shop.named(\"s\").properties(p -> p.open(\"yes\"))",
                "Shop.named(\"s\").properties(p -> p.shelves(new Shelf()))",
                "Shop.named(\"s\").properties(p -> p.secret()).secret()",
                "Cake.named(\"c\").in(Cake.named(\"d\"))",
                "new ShopKey()")) {
            assertThat(compile("Object o = " + wrong + ";")).as(wrong).isNotEmpty();
        }
    }

    private List<String> compile(String statements) {
        Map<String, String> sources = new TreeMap<>(generated);
        sources.put("Usage.java", """
                import io.cloudoven.arm.expression.*;
                import io.cloudoven.arm.resource.*;
                import io.cloudoven.arm.types.bakery.*;
                import io.cloudoven.arm.types.bakery.object.*;
                import io.cloudoven.arm.types.bakery.value.*;
                import java.util.*;
                class Usage {
                  void use() {
                %s
                  }
                }
                """.formatted(statements));
        return Compilation.of(sources).messages();
    }
}
