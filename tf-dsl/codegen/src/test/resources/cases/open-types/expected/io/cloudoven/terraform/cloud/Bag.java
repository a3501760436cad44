package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.DynamicValue;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resource {@code cloud_bag}. */
public final class Bag extends Resource<Bag> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_bag", "");

  private Bag(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Bag named(String name) {
    return new Bag(named(TYPE, name));
  }

  @Override
  protected Bag inState(State state) {
    return new Bag(state);
  }

  /** Sets {@code anything}. */
  public Bag anything(Object anything) {
    return setArgument("anything", anything);
  }

  /** Sets {@code anything}. */
  public Bag anything(Value<?> anything) {
    return setArgument("anything", anything);
  }

  /** Refers to {@code anything}. */
  public DynamicValue anything() {
    return attributeDynamic("anything");
  }

  /** Sets {@code anythings}. */
  public Bag anythings(Map<String, ?> anythings) {
    return setArgument("anythings", anythings);
  }

  /** Sets {@code anythings}. */
  public Bag anythings(Value<? extends Map<String, ?>> anythings) {
    return setArgument("anythings", anythings);
  }

  /** Refers to {@code anythings}. */
  public MapValue<Object> anythings() {
    return attributeMap("anythings");
  }

  /** Sets {@code flags}. */
  public Bag flags(Collection<Boolean> flags) {
    return setArgument("flags", flags);
  }

  /** Sets {@code flags}. */
  public Bag flags(Value<? extends Collection<Boolean>> flags) {
    return setArgument("flags", flags);
  }

  /** Sets {@code flags}. */
  public Bag flags(Boolean... flags) {
    return setElements("flags", flags);
  }

  /** Sets {@code flags}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Bag flags(Value<Boolean>... flags) {
    return setElements("flags", flags);
  }

  /** Refers to {@code flags}. */
  public ListValue<Boolean> flags() {
    return attributeList("flags");
  }

  /** Refers to {@code given}; known after apply. */
  public DynamicValue given() {
    return attributeDynamic("given");
  }

  /** Sets {@code groups}. */
  public Bag groups(Map<String, ? extends Collection<String>> groups) {
    return setArgument("groups", groups);
  }

  /** Sets {@code groups}. */
  public Bag groups(Value<? extends Map<String, ? extends Collection<String>>> groups) {
    return setArgument("groups", groups);
  }

  /** Refers to {@code groups}. */
  public MapValue<List<String>> groups() {
    return attributeMap("groups");
  }

  /** Sets {@code levels}. */
  public Bag levels(Map<String, ? extends Map<String, Number>> levels) {
    return setArgument("levels", levels);
  }

  /** Sets {@code levels}. */
  public Bag levels(Value<? extends Map<String, ? extends Map<String, Number>>> levels) {
    return setArgument("levels", levels);
  }

  /** Refers to {@code levels}. */
  public MapValue<Map<String, Number>> levels() {
    return attributeMap("levels");
  }

  /** Sets {@code matrix}. */
  public Bag matrix(Collection<? extends Collection<String>> matrix) {
    return setArgument("matrix", matrix);
  }

  /** Sets {@code matrix}. */
  public Bag matrix(Value<? extends Collection<? extends Collection<String>>> matrix) {
    return setArgument("matrix", matrix);
  }

  /** Refers to {@code matrix}. */
  public ListValue<List<String>> matrix() {
    return attributeList("matrix");
  }

  /** Sets {@code pair}. */
  public Bag pair(Collection<?> pair) {
    return setArgument("pair", pair);
  }

  /** Sets {@code pair}. */
  public Bag pair(Value<?> pair) {
    return setArgument("pair", pair);
  }

  /** Refers to {@code pair}. */
  public DynamicValue pair() {
    return attributeDynamic("pair");
  }

  /** Sets {@code pairs}. */
  public Bag pairs(Collection<? extends Collection<?>> pairs) {
    return setArgument("pairs", pairs);
  }

  /** Sets {@code pairs}. */
  public Bag pairs(Value<? extends Collection<? extends Collection<?>>> pairs) {
    return setArgument("pairs", pairs);
  }

  /** Refers to {@code pairs}. */
  public ListValue<Object> pairs() {
    return attributeList("pairs");
  }

  /** Sets {@code rows}. */
  public Bag rows(Collection<? extends Map<String, String>> rows) {
    return setArgument("rows", rows);
  }

  /** Sets {@code rows}. */
  public Bag rows(Value<? extends Collection<? extends Map<String, String>>> rows) {
    return setArgument("rows", rows);
  }

  /** Refers to {@code rows}. */
  public ListValue<Map<String, String>> rows() {
    return attributeList("rows");
  }

  /** Refers to {@code seen}; known after apply. */
  public MapValue<List<String>> seen() {
    return attributeMap("seen");
  }

  /** Sets {@code sets}. */
  public Bag sets(Collection<? extends Collection<Boolean>> sets) {
    return setArgument("sets", sets);
  }

  /** Sets {@code sets}. */
  public Bag sets(Value<? extends Collection<? extends Collection<Boolean>>> sets) {
    return setArgument("sets", sets);
  }

  /** Refers to {@code sets}. */
  public SetValue<Set<Boolean>> sets() {
    return attributeSet("sets");
  }
}
