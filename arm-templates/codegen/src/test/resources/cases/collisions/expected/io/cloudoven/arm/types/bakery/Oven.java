package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.ObjectList;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.Door;
import io.cloudoven.arm.types.bakery.object.OvenSku;
import io.cloudoven.arm.types.bakery.value.OvenHeatMode;
import io.cloudoven.arm.types.bakery.value.ShopMode;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/ovens}. */
public final class Oven extends Resource<Oven> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/ovens", "2026-01-01", "etag-", 8);

  private Oven(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static Oven named(String symbolicName) {
    return new Oven(State.of(TYPE, symbolicName));
  }

  @Override
  protected Oven inState(State state) {
    return new Oven(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** Refers to {@code etag}; read-only. */
  public Expr<String> etag() {
    return propertyValue("etag");
  }

  /** Sets {@code eTag}. */
  public Oven eTag(String eTag) {
    return setProperty("eTag", eTag);
  }

  /** Sets {@code eTag}. */
  public Oven eTag(Expr<String> eTag) {
    return setProperty("eTag", eTag);
  }

  /** Refers to {@code eTag}. */
  public Expr<String> eTag() {
    return propertyValue("eTag");
  }

  /** Sets {@code ETag}. */
  public Oven eTag_2(String eTag_2) {
    return setProperty("ETag", eTag_2);
  }

  /** Sets {@code ETag}. */
  public Oven eTag_2(Expr<String> eTag_2) {
    return setProperty("ETag", eTag_2);
  }

  /** Refers to {@code ETag}. */
  public Expr<String> eTag_2() {
    return propertyValue("ETag");
  }

  /** Adds an object to {@code doors}. */
  public Oven doors(UnaryOperator<Door> content) {
    return addObject("doors", new Door(), content);
  }

  /** Sets {@code doors}. */
  public Oven doors(Expr<? extends List<? extends Door>> doors) {
    return setProperty("doors", doors);
  }

  /** Refers to {@code doors}. */
  public ObjectList<Door> doors() {
    return new ObjectList<>(new Door(propertyState("doors")));
  }

  /** Sets {@code sku}. */
  public Oven sku(UnaryOperator<OvenSku> content) {
    return setObject("sku", new OvenSku(), content);
  }

  /** Sets {@code sku}. */
  public Oven sku(Expr<OvenSku> sku) {
    return setProperty("sku", sku);
  }

  /** Refers to {@code sku}. */
  public OvenSku sku() {
    return new OvenSku(propertyState("sku"));
  }

  /** Sets {@code mode}. {@link ShopMode} has the values. */
  public Oven mode(String mode) {
    return setProperty("mode", mode);
  }

  /** Sets {@code mode}. {@link ShopMode} has the values. */
  public Oven mode(Expr<String> mode) {
    return setProperty("mode", mode);
  }

  /** Refers to {@code mode}. */
  public Expr<String> mode() {
    return propertyValue("mode");
  }

  /** Sets {@code heatMode}. {@link OvenHeatMode} has the values. */
  public Oven heatMode(String heatMode) {
    return setProperty("heatMode", heatMode);
  }

  /** Sets {@code heatMode}. {@link OvenHeatMode} has the values. */
  public Oven heatMode(Expr<String> heatMode) {
    return setProperty("heatMode", heatMode);
  }

  /** Refers to {@code heatMode}. */
  public Expr<String> heatMode() {
    return propertyValue("heatMode");
  }
}
