package io.cloudoven.schema.discovery;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;
import java.util.Map;

/** A made-up provider with something of every sort, documented. */
public final class ShopProvider {

    public static final Schema CART = new Schema(SchemaKind.RESOURCE, "shop_cart", 1, cart());

    public static final Documentation CART_TEXTS = Documentation.builder()
            .subcategory("Selling")
            .description("""
                    Manages a **cart**. See [the guide](https://example.com/carts).

                    ~> **NOTE:** A cart is not a basket:

                    * it has wheels,
                    * it is `steel`.""")
            .example(new CodeSample("Basic usage", "terraform", "resource \"shop_cart\" \"a\" {\n  name = \"a\"\n}"))
            .importing(new CodeSample(null, "shell", "tofu import shop_cart.a 17"))
            .timeout("create", "30 minutes")
            .argument("name", new ArgumentText("What the cart is called.", null, List.of(), true, null))
            .argument(
                    "colour", new ArgumentText("The colour of the cart.", "red", List.of("red", "green"), false, null))
            .argument(
                    "wheel",
                    ArgumentText.of("A wheel. There are mostly four, of which at least one squeaks, "
                            + "which is how one hears a cart before it is seen."))
            .argument("wheel.size", ArgumentText.of("Its size in millimetres."))
            .argument("spare.size", ArgumentText.of("Its size in millimetres."))
            .build();

    private ShopProvider() {}

    public static ProviderSchema schema() {
        Block till = Block.builder()
                .attribute(Attribute.builder("cart_id")
                        .type(Primitive.STRING)
                        .required()
                        .description(Description.plain("Which *cart* <b>it</b> is at, a_b_c."))
                        .build())
                .attribute(Attribute.builder("total")
                        .type(Primitive.NUMBER)
                        .computed()
                        .build())
                .build();
        return ProviderSchema.builder(ProviderAddress.parse("example.com:8443/acme/shop"))
                .version("1.2.0")
                .add(new Schema(SchemaKind.PROVIDER, "shop", 0, Block.EMPTY))
                .add(CART)
                .add(new Schema(SchemaKind.DATA_SOURCE, "shop_till", 0, till))
                .add(new Schema(SchemaKind.DATA_SOURCE, "shop_cart", 0, Block.EMPTY))
                .add(new Schema(SchemaKind.EPHEMERAL_RESOURCE, "shop_receipt", 0, till))
                .add(price())
                .add(new Identity(
                        "shop_cart",
                        0,
                        Map.of(
                                "number",
                                new IdentityAttribute("number", Primitive.NUMBER, true, false, "The number."))))
                .document(new DefinitionKey("resources", "shop_cart"), CART_TEXTS)
                .build();
    }

    public static Function price() {
        return new Function(
                "price",
                "Computes the price.",
                "The price",
                "Use `cost`.",
                List.of(new Parameter("item", Primitive.STRING, false, "The item.")),
                new Parameter("vouchers", new ListType(Primitive.STRING), true, null),
                Primitive.NUMBER);
    }

    private static Block cart() {
        Block wheel = Block.builder()
                .attribute(Attribute.builder("size")
                        .type(Primitive.NUMBER)
                        .required()
                        .build())
                .attribute(Attribute.builder("brake")
                        .type(Primitive.BOOL)
                        .optional()
                        .computed()
                        .build())
                .attribute(Attribute.builder("maker")
                        .type(Primitive.STRING)
                        .optional()
                        .build())
                .attribute(Attribute.builder("material")
                        .type(Primitive.STRING)
                        .optional()
                        .build())
                .attribute(Attribute.builder("serial")
                        .type(Primitive.STRING)
                        .computed()
                        .build())
                .build();
        NestedType owner = new NestedType(
                Nesting.LIST,
                Map.of(
                        "email",
                        Attribute.builder("email")
                                .type(Primitive.STRING)
                                .required()
                                .sensitive(true)
                                .build()),
                1,
                3);
        return Block.builder()
                .attribute(Attribute.builder("id")
                        .type(Primitive.STRING)
                        .optional()
                        .computed()
                        .build())
                .attribute(Attribute.builder("name")
                        .type(Primitive.STRING)
                        .required()
                        .build())
                .attribute(Attribute.builder("colour")
                        .type(Primitive.STRING)
                        .optional()
                        .build())
                .attribute(Attribute.builder("pin")
                        .type(Primitive.STRING)
                        .optional()
                        .sensitive(true)
                        .writeOnly(true)
                        .build())
                .attribute(Attribute.builder("labels")
                        .type(new MapType(Primitive.STRING))
                        .optional()
                        .computed()
                        .deprecated(true)
                        .deprecationMessage("Use `tags`.")
                        .build())
                .attribute(
                        Attribute.builder("owner").nestedType(owner).required().build())
                .attribute(Attribute.builder("contents")
                        .type(new ListType(new ObjectType(Map.of("item", Primitive.STRING, "count", Primitive.NUMBER))))
                        .computed()
                        .build())
                .block(new NestedBlock("wheel", Nesting.LIST, 1, 4, wheel))
                .block(new NestedBlock("spare", Nesting.SET, 0, 1, wheel))
                .block(new NestedBlock("handle", Nesting.SINGLE, 0, 0, Block.EMPTY))
                .build();
    }
}
