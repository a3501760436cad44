package io.cloudoven.schema.discovery.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.discovery.HostileProvider;
import io.cloudoven.schema.discovery.ShopProvider;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final JavaNames NAMES = JavaNames.readyMade(ShopProvider.schema());

    @Test
    void what_is_required_is_there_in_java() {
        assertThat(JavaSnippet.of(ShopProvider.CART, NAMES)).hasValue("""
                import io.cloudoven.terraform.shop.Cart;

                Cart cart = Cart.named("main")
                    .name("…")
                    .owner(owner -> owner
                        .email("…"))
                    .wheel(wheel -> wheel
                        .size(1));
                """);
    }

    @Test
    void what_is_required_is_there_in_terraform() {
        assertThat(TerraformSnippet.of(ShopProvider.CART)).hasValue("""
                resource "shop_cart" "main" {
                  name = "…"

                  owner = [
                    {
                      email = "…"
                    },
                  ]

                  wheel {
                    size = 1
                  }
                }
                """);
    }

    @Test
    void functions_are_called() {
        assertThat(JavaSnippet.of(ShopProvider.price(), NAMES)).isEqualTo("""
                import io.cloudoven.terraform.shop.ShopFunctions;

                ShopFunctions.price("…");
                """);
        assertThat(TerraformSnippet.of("shop", ShopProvider.price())).isEqualTo("provider::shop::price(\"…\")");
    }

    @Test
    void kinds_without_classes_have_no_java() {
        Schema action = new Schema(SchemaKind.ACTION, "shop_close", 0, Block.EMPTY);

        assertThat(JavaSnippet.of(action, NAMES)).isEmpty();
        assertThat(TerraformSnippet.of(action)).hasValue("action \"shop_close\" \"main\" {}\n");
    }

    @Test
    void any_name_gives_something() {
        JavaNames names = JavaNames.readyMade(HostileProvider.schema());
        HostileProvider.schema().resources().values().forEach(schema -> {
            assertThat(JavaSnippet.of(schema, names)).isPresent();
            assertThat(TerraformSnippet.of(schema)).isPresent();
        });
    }
}
