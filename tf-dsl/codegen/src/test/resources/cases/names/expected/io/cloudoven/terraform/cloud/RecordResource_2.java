package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.RecordCloud;
import io.cloudoven.terraform.cloud.block.RecordE;
import io.cloudoven.terraform.cloud.block.RecordList;
import io.cloudoven.terraform.cloud.block.RecordListBlock;
import io.cloudoven.terraform.cloud.block.RecordState;
import io.cloudoven.terraform.cloud.block.RecordString;
import io.cloudoven.terraform.cloud.block.RecordValue;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_record}. */
public final class RecordResource_2 extends Resource<RecordResource_2> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_record", "");

  private RecordResource_2(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static RecordResource_2 named(String name) {
    return new RecordResource_2(named(TYPE, name));
  }

  @Override
  protected RecordResource_2 inState(State state) {
    return new RecordResource_2(state);
  }

  /** Adds a block {@code List}. */
  public RecordResource_2 list_2(UnaryOperator<RecordList> content) {
    return addBlock("List", new RecordList(newState("List")), content);
  }

  /** Adds a block {@code List} for each element. */
  public <E> RecordResource_2 list_2(Each<E> each,
      BiFunction<RecordList, Each<E>, RecordList> content) {
    return addBlocks("List", new RecordList(newState("List")), each, content);
  }

  /** Refers to {@code List}. */
  public NestedList<RecordList> list_2() {
    return new NestedList<>(new RecordList(nestedState("List")));
  }

  /** Sets {@code SSLMode}. */
  public RecordResource_2 sSLMode(String sSLMode) {
    return setArgument("SSLMode", sSLMode);
  }

  /** Sets {@code SSLMode}. */
  public RecordResource_2 sSLMode(Value<String> sSLMode) {
    return setArgument("SSLMode", sSLMode);
  }

  /** Refers to {@code SSLMode}. */
  public Value<String> sSLMode() {
    return attributeValue("SSLMode");
  }

  /** Sets {@code TYPE}. */
  public RecordResource_2 type(String type) {
    return setArgument("TYPE", type);
  }

  /** Sets {@code TYPE}. */
  public RecordResource_2 type(Value<String> type) {
    return setArgument("TYPE", type);
  }

  /** Refers to {@code TYPE}. */
  public Value<String> type() {
    return attributeValue("TYPE");
  }

  /** Sets {@code Url}. */
  public RecordResource_2 url(String url) {
    return setArgument("Url", url);
  }

  /** Sets {@code Url}. */
  public RecordResource_2 url(Value<String> url) {
    return setArgument("Url", url);
  }

  /** Refers to {@code Url}. */
  public Value<String> url() {
    return attributeValue("Url");
  }

  /** Sets {@code _}. */
  public RecordResource_2 u005f(String u005f) {
    return setArgument("_", u005f);
  }

  /** Sets {@code _}. */
  public RecordResource_2 u005f(Value<String> u005f) {
    return setArgument("_", u005f);
  }

  /** Refers to {@code _}. */
  public Value<String> u005f() {
    return attributeValue("_");
  }

  /** Sets {@code __}. */
  public RecordResource_2 u005fu005f(String u005fu005f) {
    return setArgument("__", u005fu005f);
  }

  /** Sets {@code __}. */
  public RecordResource_2 u005fu005f(Value<String> u005fu005f) {
    return setArgument("__", u005fu005f);
  }

  /** Refers to {@code __}. */
  public Value<String> u005fu005f() {
    return attributeValue("__");
  }

  /** Sets {@code a-b}. */
  public RecordResource_2 aB_2(String aB_2) {
    return setArgument("a-b", aB_2);
  }

  /** Sets {@code a-b}. */
  public RecordResource_2 aB_2(Value<String> aB_2) {
    return setArgument("a-b", aB_2);
  }

  /** Refers to {@code a-b}. */
  public Value<String> aB_2() {
    return attributeValue("a-b");
  }

  /** Sets {@code aB}. */
  public RecordResource_2 aB(String aB) {
    return setArgument("aB", aB);
  }

  /** Sets {@code aB}. */
  public RecordResource_2 aB(Value<String> aB) {
    return setArgument("aB", aB);
  }

  /** Refers to {@code aB}. */
  public Value<String> aB() {
    return attributeValue("aB");
  }

  /** Sets {@code a_b}. */
  public RecordResource_2 aB_3(String aB_3) {
    return setArgument("a_b", aB_3);
  }

  /** Sets {@code a_b}. */
  public RecordResource_2 aB_3(Value<String> aB_3) {
    return setArgument("a_b", aB_3);
  }

  /** Refers to {@code a_b}. */
  public Value<String> aB_3() {
    return attributeValue("a_b");
  }

  /** Sets {@code class}. */
  public RecordResource_2 class_(String class_) {
    return setArgument("class", class_);
  }

  /** Sets {@code class}. */
  public RecordResource_2 class_(Value<String> class_) {
    return setArgument("class", class_);
  }

  /** Refers to {@code class}. */
  public Value<String> class_() {
    return attributeValue("class");
  }

  /** Adds a block {@code cloud}. */
  public RecordResource_2 cloud(UnaryOperator<RecordCloud> content) {
    return addBlock("cloud", new RecordCloud(newState("cloud")), content);
  }

  /** Adds a block {@code cloud} for each element. */
  public <E> RecordResource_2 cloud(Each<E> each,
      BiFunction<RecordCloud, Each<E>, RecordCloud> content) {
    return addBlocks("cloud", new RecordCloud(newState("cloud")), each, content);
  }

  /** Refers to {@code cloud}. */
  public NestedList<RecordCloud> cloud() {
    return new NestedList<>(new RecordCloud(nestedState("cloud")));
  }

  /** Sets {@code content}. */
  public RecordResource_2 content(String content) {
    return setArgument("content", content);
  }

  /** Sets {@code content}. */
  public RecordResource_2 content(Value<String> content) {
    return setArgument("content", content);
  }

  /** Refers to {@code content}. */
  public Value<String> content() {
    return attributeValue("content");
  }

  /** Sets {@code count}. */
  public RecordResource_2 count_(String count_) {
    return setArgument("count", count_);
  }

  /** Sets {@code count}. */
  public RecordResource_2 count_(Value<String> count_) {
    return setArgument("count", count_);
  }

  /** Refers to {@code count}. */
  public Value<String> count_() {
    return attributeValue("count");
  }

  /** Sets {@code default}. */
  public RecordResource_2 default_(String default_) {
    return setArgument("default", default_);
  }

  /** Sets {@code default}. */
  public RecordResource_2 default_(Value<String> default_) {
    return setArgument("default", default_);
  }

  /** Refers to {@code default}. */
  public Value<String> default_() {
    return attributeValue("default");
  }

  /** Adds a block {@code e}. */
  public RecordResource_2 e(UnaryOperator<RecordE> content) {
    return addBlock("e", new RecordE(newState("e")), content);
  }

  /** Adds a block {@code e} for each element. */
  public <E> RecordResource_2 e(Each<E> each, BiFunction<RecordE, Each<E>, RecordE> content) {
    return addBlocks("e", new RecordE(newState("e")), each, content);
  }

  /** Refers to {@code e}. */
  public NestedList<RecordE> e() {
    return new NestedList<>(new RecordE(nestedState("e")));
  }

  /** Sets {@code each}. */
  public RecordResource_2 each(String each) {
    return setArgument("each", each);
  }

  /** Sets {@code each}. */
  public RecordResource_2 each(Value<String> each) {
    return setArgument("each", each);
  }

  /** Refers to {@code each}. */
  public Value<String> each() {
    return attributeValue("each");
  }

  /** Sets {@code for_each}. */
  public RecordResource_2 forEach_(String forEach_) {
    return setArgument("for_each", forEach_);
  }

  /** Sets {@code for_each}. */
  public RecordResource_2 forEach_(Value<String> forEach_) {
    return setArgument("for_each", forEach_);
  }

  /** Refers to {@code for_each}. */
  public Value<String> forEach_() {
    return attributeValue("for_each");
  }

  /** Sets {@code get_class}. */
  public RecordResource_2 getClass_(String getClass_) {
    return setArgument("get_class", getClass_);
  }

  /** Sets {@code get_class}. */
  public RecordResource_2 getClass_(Value<String> getClass_) {
    return setArgument("get_class", getClass_);
  }

  /** Refers to {@code get_class}. */
  public Value<String> getClass_() {
    return attributeValue("get_class");
  }

  /** Sets {@code größe}. */
  public RecordResource_2 gru00f6u00dfe(String gru00f6u00dfe) {
    return setArgument("größe", gru00f6u00dfe);
  }

  /** Sets {@code größe}. */
  public RecordResource_2 gru00f6u00dfe(Value<String> gru00f6u00dfe) {
    return setArgument("größe", gru00f6u00dfe);
  }

  /** Refers to {@code größe}. */
  public Value<String> gru00f6u00dfe() {
    return attributeValue("größe");
  }

  /** Adds a block {@code list}. */
  public RecordResource_2 list(UnaryOperator<RecordListBlock> content) {
    return addBlock("list", new RecordListBlock(newState("list")), content);
  }

  /** Adds a block {@code list} for each element. */
  public <E> RecordResource_2 list(Each<E> each,
      BiFunction<RecordListBlock, Each<E>, RecordListBlock> content) {
    return addBlocks("list", new RecordListBlock(newState("list")), each, content);
  }

  /** Refers to {@code list}. */
  public NestedList<RecordListBlock> list() {
    return new NestedList<>(new RecordListBlock(nestedState("list")));
  }

  /** Sets {@code name}. */
  public RecordResource_2 name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}. */
  public RecordResource_2 name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Sets {@code provider}. */
  public RecordResource_2 provider_(String provider_) {
    return setArgument("provider", provider_);
  }

  /** Sets {@code provider}. */
  public RecordResource_2 provider_(Value<String> provider_) {
    return setArgument("provider", provider_);
  }

  /** Refers to {@code provider}. */
  public Value<String> provider_() {
    return attributeValue("provider");
  }

  /** Sets {@code state}. */
  public RecordResource_2 state(String state) {
    return setArgument("state", state);
  }

  /** Sets {@code state}. */
  public RecordResource_2 state(Value<String> state) {
    return setArgument("state", state);
  }

  /** Refers to {@code state}. */
  public Value<String> state() {
    return attributeValue("state");
  }

  /** Adds a block {@code state_}. */
  public RecordResource_2 state_2(UnaryOperator<RecordState> content) {
    return addBlock("state_", new RecordState(newState("state_")), content);
  }

  /** Adds a block {@code state_} for each element. */
  public <E> RecordResource_2 state_2(Each<E> each,
      BiFunction<RecordState, Each<E>, RecordState> content) {
    return addBlocks("state_", new RecordState(newState("state_")), each, content);
  }

  /** Refers to {@code state_}. */
  public NestedList<RecordState> state_2() {
    return new NestedList<>(new RecordState(nestedState("state_")));
  }

  /** Adds a block {@code string}. */
  public RecordResource_2 string(UnaryOperator<RecordString> content) {
    return addBlock("string", new RecordString(newState("string")), content);
  }

  /** Adds a block {@code string} for each element. */
  public <E> RecordResource_2 string(Each<E> each,
      BiFunction<RecordString, Each<E>, RecordString> content) {
    return addBlocks("string", new RecordString(newState("string")), each, content);
  }

  /** Refers to {@code string}. */
  public NestedList<RecordString> string() {
    return new NestedList<>(new RecordString(nestedState("string")));
  }

  /** Sets {@code tls_12}. */
  public RecordResource_2 tls12(String tls12) {
    return setArgument("tls_12", tls12);
  }

  /** Sets {@code tls_12}. */
  public RecordResource_2 tls12(Value<String> tls12) {
    return setArgument("tls_12", tls12);
  }

  /** Refers to {@code tls_12}. */
  public Value<String> tls12() {
    return attributeValue("tls_12");
  }

  /** Sets {@code tls_1_2}. */
  public RecordResource_2 tls1_2(String tls1_2) {
    return setArgument("tls_1_2", tls1_2);
  }

  /** Sets {@code tls_1_2}. */
  public RecordResource_2 tls1_2(Value<String> tls1_2) {
    return setArgument("tls_1_2", tls1_2);
  }

  /** Refers to {@code tls_1_2}. */
  public Value<String> tls1_2() {
    return attributeValue("tls_1_2");
  }

  /** Sets {@code to_string}. */
  public RecordResource_2 toString_(String toString_) {
    return setArgument("to_string", toString_);
  }

  /** Sets {@code to_string}. */
  public RecordResource_2 toString_(Value<String> toString_) {
    return setArgument("to_string", toString_);
  }

  /** Refers to {@code to_string}. */
  public Value<String> toString_() {
    return attributeValue("to_string");
  }

  /** Sets {@code value}. */
  public RecordResource_2 value(String value) {
    return setArgument("value", value);
  }

  /** Sets {@code value}. */
  public RecordResource_2 value(Value<String> value) {
    return setArgument("value", value);
  }

  /** Refers to {@code value}. */
  public Value<String> value() {
    return attributeValue("value");
  }

  /** Adds a block {@code value}. */
  public RecordResource_2 valueBlock(UnaryOperator<RecordValue> content) {
    return addBlock("value", new RecordValue(newState("value")), content);
  }

  /** Adds a block {@code value} for each element. */
  public <E> RecordResource_2 valueBlock(Each<E> each,
      BiFunction<RecordValue, Each<E>, RecordValue> content) {
    return addBlocks("value", new RecordValue(newState("value")), each, content);
  }

  /** Refers to {@code value}. */
  public NestedList<RecordValue> valueBlock() {
    return new NestedList<>(new RecordValue(nestedState("value")));
  }

  /** Sets {@code wait}. */
  public RecordResource_2 wait_(String wait_) {
    return setArgument("wait", wait_);
  }

  /** Sets {@code wait}. */
  public RecordResource_2 wait_(Value<String> wait_) {
    return setArgument("wait", wait_);
  }

  /** Refers to {@code wait}. */
  public Value<String> wait_() {
    return attributeValue("wait");
  }
}
