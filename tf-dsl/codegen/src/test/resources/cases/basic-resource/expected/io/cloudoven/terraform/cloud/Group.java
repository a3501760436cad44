package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.Map;

/** The resource {@code cloud_group}. */
public final class Group extends Resource<Group> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_group", "name!");

  private Group(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Group named(String name) {
    return new Group(named(TYPE, name));
  }

  @Override
  protected Group inState(State state) {
    return new Group(state);
  }

  /** Refers to {@code endpoint}; known after apply. */
  public Value<String> endpoint() {
    return attributeValue("endpoint");
  }

  /** Refers to {@code id}; known after apply. */
  public Value<String> id() {
    return attributeValue("id");
  }

  /** Sets {@code locked}. */
  public Group locked(boolean locked) {
    return setArgument("locked", locked);
  }

  /** Sets {@code locked}. */
  public Group locked(Value<Boolean> locked) {
    return setArgument("locked", locked);
  }

  /** Refers to {@code locked}. */
  public Value<Boolean> locked() {
    return attributeValue("locked");
  }

  /** Sets {@code name}; required. */
  public Group name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Group name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Sets {@code ports}. */
  public Group ports(Collection<Number> ports) {
    return setArgument("ports", ports);
  }

  /** Sets {@code ports}. */
  public Group ports(Value<? extends Collection<Number>> ports) {
    return setArgument("ports", ports);
  }

  /** Sets {@code ports}. */
  public Group ports(Number... ports) {
    return setElements("ports", ports);
  }

  /** Sets {@code ports}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Group ports(Value<Number>... ports) {
    return setElements("ports", ports);
  }

  /** Refers to {@code ports}. */
  public SetValue<Number> ports() {
    return attributeSet("ports");
  }

  /** Sets {@code size}. */
  public Group size(Number size) {
    return setArgument("size", size);
  }

  /** Sets {@code size}. */
  public Group size(Value<Number> size) {
    return setArgument("size", size);
  }

  /** Refers to {@code size}. */
  public Value<Number> size() {
    return attributeValue("size");
  }

  /** Sets {@code tags}. */
  public Group tags(Map<String, String> tags) {
    return setArgument("tags", tags);
  }

  /** Sets {@code tags}. */
  public Group tags(Value<? extends Map<String, String>> tags) {
    return setArgument("tags", tags);
  }

  /** Refers to {@code tags}. */
  public MapValue<String> tags() {
    return attributeMap("tags");
  }

  /** Sets {@code zones}. */
  public Group zones(Collection<String> zones) {
    return setArgument("zones", zones);
  }

  /** Sets {@code zones}. */
  public Group zones(Value<? extends Collection<String>> zones) {
    return setArgument("zones", zones);
  }

  /** Sets {@code zones}. */
  public Group zones(String... zones) {
    return setElements("zones", zones);
  }

  /** Sets {@code zones}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Group zones(Value<String>... zones) {
    return setElements("zones", zones);
  }

  /** Refers to {@code zones}. */
  public ListValue<String> zones() {
    return attributeList("zones");
  }
}
