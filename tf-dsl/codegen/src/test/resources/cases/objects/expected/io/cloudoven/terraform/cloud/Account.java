package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.NestedMap;
import io.cloudoven.terraform.block.NestedSet;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.AccountState;
import io.cloudoven.terraform.cloud.block.Contact;
import io.cloudoven.terraform.cloud.block.Grant;
import io.cloudoven.terraform.cloud.block.Grid;
import io.cloudoven.terraform.cloud.block.History;
import io.cloudoven.terraform.cloud.block.Label;
import io.cloudoven.terraform.cloud.block.Member;
import io.cloudoven.terraform.cloud.block.Owner;
import io.cloudoven.terraform.cloud.block.Route;
import io.cloudoven.terraform.cloud.block.Site;
import io.cloudoven.terraform.cloud.block.Step;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_account}. */
public final class Account extends Resource<Account> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_account", "contact! owner!");

  private Account(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Account named(String name) {
    return new Account(named(TYPE, name));
  }

  @Override
  protected Account inState(State state) {
    return new Account(state);
  }

  /** Sets {@code contact}; required. */
  public Account contact(UnaryOperator<Contact> content) {
    return setObject("contact", new Contact(newState("contact")), content);
  }

  /** Sets {@code contact}; required. */
  public Account contact(Value<Contact> contact) {
    return setArgument("contact", contact);
  }

  /** Refers to {@code contact}. */
  public Contact contact() {
    return new Contact(nestedState("contact"));
  }

  /** Adds an object to {@code grant}. */
  public Account grant(UnaryOperator<Grant> content) {
    return addObject("grant", new Grant(newState("grant")), content);
  }

  /** Sets {@code grant}. */
  public Account grant(Value<? extends Collection<Grant>> grant) {
    return setArgument("grant", grant);
  }

  /** Refers to {@code grant}. */
  public NestedSet<Grant> grant() {
    return new NestedSet<>(new Grant(nestedState("grant")));
  }

  /** Sets {@code grid}. */
  public Account grid(Value<? extends Collection<? extends Collection<Grid>>> grid) {
    return setArgument("grid", grid);
  }

  /** Refers to {@code grid}. */
  public ListValue<List<Grid>> grid() {
    return attributeList("grid");
  }

  /** Refers to {@code history}; known after apply. */
  public NestedList<History> history() {
    return new NestedList<>(new History(nestedState("history")));
  }

  /** Adds an object to {@code label}. */
  public Account label(String key, UnaryOperator<Label> content) {
    return addObject("label", key, new Label(newState("label")), content);
  }

  /** Sets {@code label}. */
  public Account label(Value<? extends Map<String, Label>> label) {
    return setArgument("label", label);
  }

  /** Refers to {@code label}. */
  public NestedMap<Label> label() {
    return new NestedMap<>(new Label(nestedState("label")));
  }

  /** Adds an object to {@code member}. */
  public Account member(UnaryOperator<Member> content) {
    return addObject("member", new Member(newState("member")), content);
  }

  /** Sets {@code member}. */
  public Account member(Value<? extends Collection<Member>> member) {
    return setArgument("member", member);
  }

  /** Refers to {@code member}. */
  public NestedList<Member> member() {
    return new NestedList<>(new Member(nestedState("member")));
  }

  /** Sets {@code owner}; required. */
  public Account owner(UnaryOperator<Owner> content) {
    return setObject("owner", new Owner(newState("owner")), content);
  }

  /** Sets {@code owner}; required. */
  public Account owner(Value<Owner> owner) {
    return setArgument("owner", owner);
  }

  /** Refers to {@code owner}. */
  public Owner owner() {
    return new Owner(nestedState("owner"));
  }

  /** Adds an object to {@code route}. */
  public Account route(UnaryOperator<Route> content) {
    return addObject("route", new Route(newState("route")), content);
  }

  /** Sets {@code route}. */
  public Account route(Value<? extends Collection<Route>> route) {
    return setArgument("route", route);
  }

  /** Refers to {@code route}. */
  public NestedSet<Route> route() {
    return new NestedSet<>(new Route(nestedState("route")));
  }

  /** Adds an object to {@code site}. */
  public Account site(String key, UnaryOperator<Site> content) {
    return addObject("site", key, new Site(newState("site")), content);
  }

  /** Sets {@code site}. */
  public Account site(Value<? extends Map<String, Site>> site) {
    return setArgument("site", site);
  }

  /** Refers to {@code site}. */
  public NestedMap<Site> site() {
    return new NestedMap<>(new Site(nestedState("site")));
  }

  /** Refers to {@code state}; known after apply. */
  public AccountState state() {
    return new AccountState(nestedState("state"));
  }

  /** Adds an object to {@code step}. */
  public Account step(UnaryOperator<Step> content) {
    return addObject("step", new Step(newState("step")), content);
  }

  /** Sets {@code step}. */
  public Account step(Value<? extends Collection<Step>> step) {
    return setArgument("step", step);
  }

  /** Refers to {@code step}. */
  public NestedList<Step> step() {
    return new NestedList<>(new Step(nestedState("step")));
  }
}
