package io.cloudoven.arm.types.bakery.object;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.resource.ObjectList;
import io.cloudoven.arm.resource.ObjectMap;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import io.cloudoven.arm.types.bakery.value.ShopDays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@code properties} in {@code Contoso.Bakery/shops}. */
public final class ShopProperties extends TypedObject<ShopProperties> {
  private static final Shape SHAPE = Shape.of("open! state- secret!~");

  /** An object to fill. */
  public ShopProperties() {
    super(State.empty());
  }

  /** An object in a state; for generated code. */
  public ShopProperties(State state) {
    super(state);
  }

  @Override
  protected ShopProperties inState(State state) {
    return new ShopProperties(state);
  }

  @Override
  protected Shape typedShape() {
    return SHAPE;
  }

  /** Sets {@code open}; required. */
  public ShopProperties open(boolean open) {
    return setProperty("open", open);
  }

  /** Sets {@code open}; required. */
  public ShopProperties open(Expr<Boolean> open) {
    return setProperty("open", open);
  }

  /** Refers to {@code open}. */
  public Expr<Boolean> open() {
    return propertyValue("open");
  }

  /** Sets {@code seats}; 0 to 50. */
  public ShopProperties seats(Number seats) {
    return setProperty("seats", seats);
  }

  /** Sets {@code seats}; 0 to 50. */
  public ShopProperties seats(Expr<? extends Number> seats) {
    return setProperty("seats", seats);
  }

  /** Refers to {@code seats}. */
  public Expr<Number> seats() {
    return propertyValue("seats");
  }

  /** Sets {@code anything}. */
  public ShopProperties anything(Object anything) {
    return setProperty("anything", anything);
  }

  /** Refers to {@code anything}. */
  public AnyExpr anything() {
    return propertyAny("anything");
  }

  /** Adds an object to {@code shelves}; at most 9 elements. */
  public ShopProperties shelves(UnaryOperator<Shelf> content) {
    return addObject("shelves", new Shelf(), content);
  }

  /** Sets {@code shelves}; at most 9 elements. */
  public ShopProperties shelves(Expr<? extends List<? extends Shelf>> shelves) {
    return setProperty("shelves", shelves);
  }

  /** Refers to {@code shelves}. */
  public ObjectList<Shelf> shelves() {
    return new ObjectList<>(new Shelf(propertyState("shelves")));
  }

  /** Adds an object to {@code owners}. */
  public ShopProperties owners(String key, UnaryOperator<Owner> content) {
    return putObject("owners", key, new Owner(), content);
  }

  /** Adds an object to {@code owners}. */
  public ShopProperties owners(Expr<String> key, UnaryOperator<Owner> content) {
    return putObject("owners", key, new Owner(), content);
  }

  /** Sets {@code owners}. */
  public ShopProperties owners(Expr<? extends Map<String, ? extends Owner>> owners) {
    return setProperty("owners", owners);
  }

  /** Refers to {@code owners}. */
  public ObjectMap<Owner> owners() {
    return new ObjectMap<>(new Owner(propertyState("owners")));
  }

  /** Sets {@code matrix}. */
  public ShopProperties matrix(Collection<? extends Collection<String>> matrix) {
    return setProperty("matrix", matrix);
  }

  /** Sets {@code matrix}. */
  public ShopProperties matrix(Expr<? extends List<? extends List<String>>> matrix) {
    return setProperty("matrix", matrix);
  }

  /** Refers to {@code matrix}. */
  public ListExpr<List<String>> matrix() {
    return propertyList("matrix");
  }

  /** Refers to {@code state}; read-only. */
  public Expr<String> state() {
    return propertyValue("state");
  }

  /** Sets {@code secret}; required. */
  public ShopProperties secret(String secret) {
    return setProperty("secret", secret);
  }

  /** Sets {@code secret}; required. */
  public ShopProperties secret(Expr<String> secret) {
    return setProperty("secret", secret);
  }

  /** Sets {@code days}. {@link ShopDays} has the values. */
  public ShopProperties days(Collection<String> days) {
    return setProperty("days", days);
  }

  /** Sets {@code days}. {@link ShopDays} has the values. */
  public ShopProperties days(String... days) {
    return setElements("days", (Object[]) days);
  }

  /** Sets {@code days}. {@link ShopDays} has the values. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final ShopProperties days(Expr<String>... days) {
    return setElements("days", (Object[]) days);
  }

  /** Sets {@code days}. {@link ShopDays} has the values. */
  public ShopProperties days(Expr<? extends List<String>> days) {
    return setProperty("days", days);
  }

  /** Refers to {@code days}. */
  public ListExpr<String> days() {
    return propertyList("days");
  }

  /** Sets {@code always}; always "Yes". */
  public ShopProperties always(String always) {
    return setProperty("always", always);
  }

  /** Sets {@code always}; always "Yes". */
  public ShopProperties always(Expr<String> always) {
    return setProperty("always", always);
  }

  /** Refers to {@code always}. */
  public Expr<String> always() {
    return propertyValue("always");
  }

  /** Sets {@code limits}. */
  public ShopProperties limits(Map<String, ? extends Collection<? extends Number>> limits) {
    return setProperty("limits", limits);
  }

  /** Sets {@code limits}. */
  public ShopProperties limits(Expr<? extends Map<String, ? extends List<Number>>> limits) {
    return setProperty("limits", limits);
  }

  /** Refers to {@code limits}. */
  public MapExpr<List<Number>> limits() {
    return propertyMap("limits");
  }
}
