package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.Map;

/** {@code state_} in {@code cloud_record}. */
public final class RecordState extends NestedBlock<RecordState> {
  public RecordState(State state) {
    super(state);
  }

  @Override
  protected RecordState inState(State state) {
    return new RecordState(state);
  }

  /** Sets {@code list}. */
  public RecordState list(Collection<String> list) {
    return setArgument("list", list);
  }

  /** Sets {@code list}. */
  public RecordState list(Value<? extends Collection<String>> list) {
    return setArgument("list", list);
  }

  /** Sets {@code list}. */
  public RecordState list(String... list) {
    return setElements("list", list);
  }

  /** Sets {@code list}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final RecordState list(Value<String>... list) {
    return setElements("list", list);
  }

  /** Refers to {@code list}. */
  public ListValue<String> list() {
    return attributeList("list");
  }

  /** Sets {@code map}. */
  public RecordState map(Map<String, String> map) {
    return setArgument("map", map);
  }

  /** Sets {@code map}. */
  public RecordState map(Value<? extends Map<String, String>> map) {
    return setArgument("map", map);
  }

  /** Refers to {@code map}. */
  public MapValue<String> map() {
    return attributeMap("map");
  }
}
