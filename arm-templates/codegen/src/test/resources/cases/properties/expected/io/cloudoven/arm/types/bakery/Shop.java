package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.ShopKeys;
import io.cloudoven.arm.types.bakery.object.ShopProperties;
import io.cloudoven.arm.types.bakery.object.Word;
import io.cloudoven.arm.types.bakery.object.WordRequest;
import io.cloudoven.arm.types.bakery.value.ShopKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/shops}. */
public final class Shop extends Resource<Shop> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/shops", "2026-01-01", "id- name! type- apiVersion- location! kind!", 8);

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

  /** Sets {@code location}; required. */
  public Shop location(String location) {
    return setProperty("location", location);
  }

  /** Sets {@code location}; required. */
  public Shop location(Expr<String> location) {
    return setProperty("location", location);
  }

  /** Refers to {@code location}. */
  public Expr<String> location() {
    return propertyValue("location");
  }

  /** Sets {@code kind}; required. {@link ShopKind} has the values. */
  public Shop kind(String kind) {
    return setProperty("kind", kind);
  }

  /** Sets {@code kind}; required. {@link ShopKind} has the values. */
  public Shop kind(Expr<String> kind) {
    return setProperty("kind", kind);
  }

  /** Refers to {@code kind}. */
  public Expr<String> kind() {
    return propertyValue("kind");
  }

  /** Sets {@code tags}. */
  public Shop tags(Map<String, String> tags) {
    return setProperty("tags", tags);
  }

  /** Sets {@code tags}. */
  public Shop tags(Expr<? extends Map<String, String>> tags) {
    return setProperty("tags", tags);
  }

  /** Refers to {@code tags}. */
  public MapExpr<String> tags() {
    return propertyMap("tags");
  }

  /** Sets {@code zones}. */
  public Shop zones(Collection<String> zones) {
    return setProperty("zones", zones);
  }

  /** Sets {@code zones}. */
  public Shop zones(String... zones) {
    return setElements("zones", (Object[]) zones);
  }

  /** Sets {@code zones}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Shop zones(Expr<String>... zones) {
    return setElements("zones", (Object[]) zones);
  }

  /** Sets {@code zones}. */
  public Shop zones(Expr<? extends List<String>> zones) {
    return setProperty("zones", zones);
  }

  /** Refers to {@code zones}. */
  public ListExpr<String> zones() {
    return propertyList("zones");
  }

  /** Sets {@code properties}. */
  public Shop properties(UnaryOperator<ShopProperties> content) {
    return setObject("properties", new ShopProperties(), content);
  }

  /** Sets {@code properties}. */
  public Shop properties(Expr<ShopProperties> properties) {
    return setProperty("properties", properties);
  }

  /** Refers to {@code properties}. */
  public ShopProperties properties() {
    return new ShopProperties(propertyState("properties"));
  }

  /** What {@code listKeys} says. */
  public ShopKeys listKeys() {
    return new ShopKeys(listState("listKeys"));
  }

  /** What {@code listWords} says. */
  public Word listWords(UnaryOperator<WordRequest> content) {
    return new Word(listState("listWords", content.apply(new WordRequest())));
  }

  /** What {@code listAnything} says. */
  public AnyExpr listAnything() {
    return list("listAnything");
  }

  /** What {@code listLines} says. */
  public AnyExpr listLines(Expr<?> content) {
    return list("listLines", content);
  }
}
