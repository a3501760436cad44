package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.Sku;
import io.cloudoven.arm.types.bakery.value.ShopMode;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/Shops}. */
public final class Shop extends Resource<Shop> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/Shops", "2026-01-01", "", 8);

  private Shop(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static Shop named(String symbolicName) {
    return new Shop(State.of(TYPE, symbolicName));
  }

  @Override
  protected Shop inState(State state) {
    return new Shop(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** Sets {@code sku}. */
  public Shop sku(UnaryOperator<Sku> content) {
    return setObject("sku", new Sku(), content);
  }

  /** Sets {@code sku}. */
  public Shop sku(Expr<Sku> sku) {
    return setProperty("sku", sku);
  }

  /** Refers to {@code sku}. */
  public Sku sku() {
    return new Sku(propertyState("sku"));
  }

  /** Sets {@code mode}. {@link ShopMode} has the values. */
  public Shop mode(String mode) {
    return setProperty("mode", mode);
  }

  /** Sets {@code mode}. {@link ShopMode} has the values. */
  public Shop mode(Expr<String> mode) {
    return setProperty("mode", mode);
  }

  /** Refers to {@code mode}. */
  public Expr<String> mode() {
    return propertyValue("mode");
  }
}
