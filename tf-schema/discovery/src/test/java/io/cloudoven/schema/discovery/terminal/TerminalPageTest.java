package io.cloudoven.schema.discovery.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.discovery.Golden;
import io.cloudoven.schema.discovery.HostileProvider;
import io.cloudoven.schema.discovery.MemoryStore;
import io.cloudoven.schema.discovery.ShopProvider;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TerminalPageTest {

    @Test
    void pages_are_legible_in_every_width() {
        TerminalPage page =
                TerminalPage.of(ShopProvider.CART, ShopProvider.CART_TEXTS).source("acme/shop 1.2.0");
        Map<String, String> pages = new TreeMap<>();
        pages.put("cart-100.txt", page.width(100).toString());
        pages.put("cart-40.txt", page.width(40).toString());
        pages.put("cart-coloured.txt", page.width(80).colours(true).toString());
        pages.put(
                "price-80.txt", TerminalPage.of(ShopProvider.price()).width(80).toString());
        pages.put(
                "results-80.txt",
                TerminalResults.of(MemoryStore.catalog(ShopProvider.schema()).search("size"))
                        .width(80)
                        .toString());
        pages.put(
                "suggestions.txt",
                TerminalSuggestions.of("shop_crat", List.of("shop_cart", "shop_till"))
                        .toString());
        pages.put(
                "nothing.txt",
                TerminalSuggestions.of("shop_crat", List.of()).toString()
                        + TerminalResults.of(List.of()).width(40));
        Golden.check("terminal", pages);
    }

    @Test
    void no_line_of_names_and_texts_is_wider_than_asked_for() {
        String page = TerminalPage.of(ShopProvider.CART, ShopProvider.CART_TEXTS)
                .width(60)
                .toString();

        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void colours_only_add_to_the_text() {
        TerminalPage page =
                TerminalPage.of(ShopProvider.CART, ShopProvider.CART_TEXTS).width(80);

        assertThat(page.colours(true).toString()).contains("\u001b[1m");
        assertThat(page.colours(true).toString().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(page.toString());
    }

    @Test
    void providers_cannot_steer_the_terminal() {
        HostileProvider.schema().resources().values().forEach(schema -> {
            String page = TerminalPage.of(
                            schema, HostileProvider.schema().documentation().get(schema.key()))
                    .toString();
            assertThat(page).doesNotContain("\u001b", "\u0007", "\u202e");
        });
    }

    @Test
    void a_block_that_repeats_by_the_thousand_is_written_once() {
        String page = TerminalPage.of(
                        Catalog.embedded().provider("aws").schema(SchemaKind.RESOURCE, "aws_wafv2_web_acl"))
                .width(120)
                .toString();

        assertThat(page.lines().count()).isLessThan(1_500);
        assertThat(page).contains("the same as in rule.statement");
    }

    @Test
    void the_width_is_the_environments_within_reason() {
        assertThat(TerminalWidth.of(Map.of())).isEqualTo(80);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "wide"))).isEqualTo(80);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "93"))).isEqualTo(93);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "400"))).isEqualTo(120);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "3"))).isEqualTo(40);
        assertThatThrownBy(() -> TerminalPage.of(ShopProvider.CART).width(10))
                .isInstanceOf(SchemaException.class)
                .hasMessage("a page cannot be 10 columns wide; give it 40 or more");
    }
}
