package io.cloudoven.arm.types.bakery;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.types.bakery.object.Gru00f6u00dfe;
import io.cloudoven.arm.types.bakery.object.TL;
import io.cloudoven.arm.types.bakery.value.ClassDefault;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code Contoso.Bakery/classes}. */
public final class ClassResource extends Resource<ClassResource> {
  private static final ResourceType TYPE = ResourceType.of("Contoso.Bakery/classes", "2026-01-01", "listKeys-", 31);

  private ClassResource(State state) {
    super(state);
  }

  /** The one that the template calls {@code symbolicName}. */
  public static ClassResource named(String symbolicName) {
    return new ClassResource(State.of(TYPE, symbolicName));
  }

  @Override
  protected ClassResource inState(State state) {
    return new ClassResource(state);
  }

  @Override
  protected Shape typedShape() {
    return TYPE.shape();
  }

  /** Sets {@code class}. */
  public ClassResource class_(String class_) {
    return setProperty("class", class_);
  }

  /** Sets {@code class}. */
  public ClassResource class_(Expr<String> class_) {
    return setProperty("class", class_);
  }

  /** Refers to {@code class}. */
  public Expr<String> class_() {
    return propertyValue("class");
  }

  /** Sets {@code getClass}. */
  public ClassResource getClass_(String getClass_) {
    return setProperty("getClass", getClass_);
  }

  /** Sets {@code getClass}. */
  public ClassResource getClass_(Expr<String> getClass_) {
    return setProperty("getClass", getClass_);
  }

  /** Refers to {@code getClass}. */
  public Expr<String> getClass_() {
    return propertyValue("getClass");
  }

  /** Sets {@code scope}. */
  public ClassResource scope_(String scope_) {
    return setProperty("scope", scope_);
  }

  /** Sets {@code scope}. */
  public ClassResource scope_(Expr<String> scope_) {
    return setProperty("scope", scope_);
  }

  /** Refers to {@code scope}. */
  public Expr<String> scope_() {
    return propertyValue("scope");
  }

  /** Sets {@code parent}. */
  public ClassResource parent_(boolean parent_) {
    return setProperty("parent", parent_);
  }

  /** Sets {@code parent}. */
  public ClassResource parent_(Expr<Boolean> parent_) {
    return setProperty("parent", parent_);
  }

  /** Refers to {@code parent}. */
  public Expr<Boolean> parent_() {
    return propertyValue("parent");
  }

  /** Sets {@code copy}. */
  public ClassResource copy_(UnaryOperator<Gru00f6u00dfe> content) {
    return setObject("copy", new Gru00f6u00dfe(), content);
  }

  /** Sets {@code copy}. */
  public ClassResource copy_(Expr<Gru00f6u00dfe> copy_) {
    return setProperty("copy", copy_);
  }

  /** Refers to {@code copy}. */
  public Gru00f6u00dfe copy_() {
    return new Gru00f6u00dfe(propertyState("copy"));
  }

  /** Sets {@code in}. */
  public ClassResource in_(String in_) {
    return setProperty("in", in_);
  }

  /** Sets {@code in}. */
  public ClassResource in_(Expr<String> in_) {
    return setProperty("in", in_);
  }

  /** Refers to {@code in}. */
  public Expr<String> in_() {
    return propertyValue("in");
  }

  /** Sets {@code named}. */
  public ClassResource named_(String named_) {
    return setProperty("named", named_);
  }

  /** Sets {@code named}. */
  public ClassResource named_(Expr<String> named_) {
    return setProperty("named", named_);
  }

  /** Refers to {@code named}. */
  public Expr<String> named_() {
    return propertyValue("named");
  }

  /** Sets {@code list}. */
  public ClassResource list_(Collection<String> list_) {
    return setProperty("list", list_);
  }

  /** Sets {@code list}. */
  public ClassResource list_(String... list_) {
    return setElements("list", (Object[]) list_);
  }

  /** Sets {@code list}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final ClassResource list_(Expr<String>... list_) {
    return setElements("list", (Object[]) list_);
  }

  /** Sets {@code list}. */
  public ClassResource list_(Expr<? extends List<String>> list_) {
    return setProperty("list", list_);
  }

  /** Refers to {@code list}. */
  public ListExpr<String> list_() {
    return propertyList("list");
  }

  /** Refers to {@code listKeys}; read-only. */
  public Expr<String> listKeys() {
    return propertyValue("listKeys");
  }

  /** Sets {@code _}. */
  public ClassResource u005f(String u005f) {
    return setProperty("_", u005f);
  }

  /** Sets {@code _}. */
  public ClassResource u005f(Expr<String> u005f) {
    return setProperty("_", u005f);
  }

  /** Refers to {@code _}. */
  public Expr<String> u005f() {
    return propertyValue("_");
  }

  /** Sets {@code 2}. */
  public ClassResource _2(Number _2) {
    return setProperty("2", _2);
  }

  /** Sets {@code 2}. */
  public ClassResource _2(Expr<? extends Number> _2) {
    return setProperty("2", _2);
  }

  /** Refers to {@code 2}. */
  public Expr<Number> _2() {
    return propertyValue("2");
  }

  /** Sets {@code a b}; required. */
  public ClassResource aB(String aB) {
    return setProperty("a b", aB);
  }

  /** Sets {@code a b}; required. */
  public ClassResource aB(Expr<String> aB) {
    return setProperty("a b", aB);
  }

  /** Refers to {@code a b}. */
  public Expr<String> aB() {
    return propertyValue("a b");
  }

  /** Sets {@code $schema}. */
  public ClassResource schema(String schema) {
    return setProperty("$schema", schema);
  }

  /** Sets {@code $schema}. */
  public ClassResource schema(Expr<String> schema) {
    return setProperty("$schema", schema);
  }

  /** Refers to {@code $schema}. */
  public Expr<String> schema() {
    return propertyValue("$schema");
  }

  /** Sets <code>&#64;odata.type</code>. */
  public ClassResource odataType(String odataType) {
    return setProperty("@odata.type", odataType);
  }

  /** Sets <code>&#64;odata.type</code>. */
  public ClassResource odataType(Expr<String> odataType) {
    return setProperty("@odata.type", odataType);
  }

  /** Refers to <code>&#64;odata.type</code>. */
  public Expr<String> odataType() {
    return propertyValue("@odata.type");
  }

  /** Sets <code>&#42;&#47; $T $L &#123;&#64;code &#125; &#92;u002a&#47;</code>. */
  public ClassResource tLCodeU002a(String tLCodeU002a) {
    return setProperty("*/ $T $L {@code } \\u002a/", tLCodeU002a);
  }

  /** Sets <code>&#42;&#47; $T $L &#123;&#64;code &#125; &#92;u002a&#47;</code>. */
  public ClassResource tLCodeU002a(Expr<String> tLCodeU002a) {
    return setProperty("*/ $T $L {@code } \\u002a/", tLCodeU002a);
  }

  /** Refers to <code>&#42;&#47; $T $L &#123;&#64;code &#125; &#92;u002a&#47;</code>. */
  public Expr<String> tLCodeU002a() {
    return propertyValue("*/ $T $L {@code } \\u002a/");
  }

  /** Sets {@code json}. */
  public ClassResource json_(Object json_) {
    return setProperty("json", json_);
  }

  /** Refers to {@code json}. */
  public AnyExpr json_() {
    return propertyAny("json");
  }

  /** Sets {@code default}. {@link ClassDefault} has the values. */
  public ClassResource default_(String default_) {
    return setProperty("default", default_);
  }

  /** Sets {@code default}. {@link ClassDefault} has the values. */
  public ClassResource default_(Expr<String> default_) {
    return setProperty("default", default_);
  }

  /** Refers to {@code default}. */
  public Expr<String> default_() {
    return propertyValue("default");
  }

  /** What {@code listKeys} says. */
  public TL listKeys_2() {
    return new TL(listState("listKeys"));
  }
}
