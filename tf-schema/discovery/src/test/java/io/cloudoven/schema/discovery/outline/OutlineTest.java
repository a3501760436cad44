package io.cloudoven.schema.discovery.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.discovery.ShopProvider;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Documentation;
import java.util.IdentityHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private final Outline cart = Outline.of(ShopProvider.CART, ShopProvider.CART_TEXTS);

    @Test
    void what_is_required_comes_first_and_what_is_read_only_last() {
        assertThat(cart.body().entries().stream().map(Entry::name))
                .containsExactly(
                        "name", "owner", "wheel", "colour", "labels", "pin", "handle", "spare", "contents", "id");
    }

    @Test
    void what_the_provider_sets_is_read_only_all_the_way_down() {
        Entry contents = entry(cart.body(), "contents");

        assertThat(contents.inside().entries()).allMatch(entry -> entry.presence() == Presence.READ_ONLY);
        assertThat(entry(cart.body(), "id").presence()).isEqualTo(Presence.READ_ONLY);
    }

    @Test
    void blocks_that_say_the_same_are_one_and_others_are_not() {
        assertThat(entry(cart.body(), "wheel").inside())
                .isSameAs(entry(cart.body(), "spare").inside());

        Documentation other = Documentation.builder()
                .argument("spare.size", ArgumentText.of("Another size."))
                .build();
        Outline documented = Outline.of(ShopProvider.CART, other);
        assertThat(entry(documented.body(), "wheel").inside())
                .isNotSameAs(entry(documented.body(), "spare").inside());
    }

    @Test
    void documentation_goes_before_the_texts_of_the_schema() {
        assertThat(entry(cart.body(), "colour").text())
                .isEqualTo("The colour of the cart.\n\nDefault: `red`\n\nOne of `red`, `green`");
        assertThat(entry(cart.body(), "name").marks()).containsExactly(Mark.FORCES_REPLACEMENT);
        assertThat(entry(
                                Outline.of(ShopProvider.schema().dataSources().get("shop_till"))
                                        .body(),
                                "cart_id")
                        .text())
                .as("plain text, escaped")
                .isEqualTo("Which \\*cart\\* \\<b\\>it\\</b\\> is at, a\\_b\\_c.");
    }

    @Test
    void eight_thousand_blocks_are_a_few_sections() {
        Outline outline = Outline.of(Catalog.embedded().provider("aws").resource("aws_wafv2_web_acl"));
        Map<Section, Boolean> sections = new IdentityHashMap<>();
        collect(outline.body(), sections);

        assertThat(sections.size()).isLessThan(150);
    }

    private static void collect(Section section, Map<Section, Boolean> sections) {
        if (sections.put(section, true) == null) {
            section.entries().forEach(entry -> {
                if (entry.inside() != null) {
                    collect(entry.inside(), sections);
                }
            });
        }
    }

    private static Entry entry(Section section, String name) {
        return section.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
