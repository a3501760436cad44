package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.DoorSku;
import io.cloudoven.arm.types.bakery.object.InlineOven;
import io.cloudoven.arm.types.bakery.value.DoorHeatMode;
import io.cloudoven.arm.types.bakery.value.DoorMode;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/ovens/doors}. */
public final class OvenDoor extends Resource<OvenDoor> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/ovens/doors", "2026-01-01", "", 8);

  private OvenDoor(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static OvenDoor named(String symbolicName) {
    return new OvenDoor(State.of(TYPE, symbolicName));
  }

  @Override
  protected OvenDoor inState(State state) {
    return new OvenDoor(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** The same, a child of {@code parent}: the name is only what comes after the parent's. */
  public OvenDoor in(Oven parent) {
    return parent(parent);
  }

  /** Sets {@code oven}. */
  public OvenDoor oven(UnaryOperator<InlineOven> content) {
    return setObject("oven", new InlineOven(), content);
  }

  /** Sets {@code oven}. */
  public OvenDoor oven(Expr<InlineOven> oven) {
    return setProperty("oven", oven);
  }

  /** Refers to {@code oven}. */
  public InlineOven oven() {
    return new InlineOven(propertyState("oven"));
  }

  /** Sets {@code sku}. */
  public OvenDoor sku(UnaryOperator<DoorSku> content) {
    return setObject("sku", new DoorSku(), content);
  }

  /** Sets {@code sku}. */
  public OvenDoor sku(Expr<DoorSku> sku) {
    return setProperty("sku", sku);
  }

  /** Refers to {@code sku}. */
  public DoorSku sku() {
    return new DoorSku(propertyState("sku"));
  }

  /** Sets {@code mode}. {@link DoorMode} has the values. */
  public OvenDoor mode(String mode) {
    return setProperty("mode", mode);
  }

  /** Sets {@code mode}. {@link DoorMode} has the values. */
  public OvenDoor mode(Expr<String> mode) {
    return setProperty("mode", mode);
  }

  /** Refers to {@code mode}. */
  public Expr<String> mode() {
    return propertyValue("mode");
  }

  /** Sets {@code heatMode}. {@link DoorHeatMode} has the values. */
  public OvenDoor heatMode(String heatMode) {
    return setProperty("heatMode", heatMode);
  }

  /** Sets {@code heatMode}. {@link DoorHeatMode} has the values. */
  public OvenDoor heatMode(Expr<String> heatMode) {
    return setProperty("heatMode", heatMode);
  }

  /** Refers to {@code heatMode}. */
  public Expr<String> heatMode() {
    return propertyValue("heatMode");
  }
}
