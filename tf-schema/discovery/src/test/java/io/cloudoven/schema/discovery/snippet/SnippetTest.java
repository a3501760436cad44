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
    void whatIsRequiredIsThereInJava() {
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
    void whatIsRequiredIsThereInTerraform() {
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
    void functionsAreCalled() {
        assertThat(JavaSnippet.of(ShopProvider.price(), NAMES)).isEqualTo("""
                import io.cloudoven.terraform.shop.ShopFunctions;

                ShopFunctions.price("…");
                """);
        assertThat(TerraformSnippet.of("shop", ShopProvider.price())).isEqualTo("provider::shop::price(\"…\")");
    }

    @Test
    void kindsWithoutClassesHaveNoJava() {
        Schema action = new Schema(SchemaKind.ACTION, "shop_close", 0, Block.EMPTY);

        assertThat(JavaSnippet.of(action, NAMES)).isEmpty();
        assertThat(TerraformSnippet.of(action)).hasValue("action \"shop_close\" \"main\" {}\n");
    }

    @Test
    void anyNameGivesSomething() {
        JavaNames names = JavaNames.readyMade(HostileProvider.schema());
        HostileProvider.schema().resources().values().forEach(schema -> {
            assertThat(JavaSnippet.of(schema, names)).isPresent();
            assertThat(TerraformSnippet.of(schema)).isPresent();
        });
    }
}
