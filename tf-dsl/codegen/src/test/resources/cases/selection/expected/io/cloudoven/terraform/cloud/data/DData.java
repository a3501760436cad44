package io.cloudoven.terraform.cloud.data;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.Cloud;
import io.cloudoven.terraform.cloud.block.DDataPart;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The data source {@code cloud_d}. */
public final class DData extends DataSource<DData> {
  private static final BlockType TYPE = BlockType.data(Cloud.REQUIREMENT, "cloud_d", "");

  private DData(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static DData named(String name) {
    return new DData(named(TYPE, name));
  }

  @Override
  protected DData inState(State state) {
    return new DData(state);
  }

  /** Sets {@code id}. */
  public DData id(String id) {
    return setArgument("id", id);
  }

  /** Sets {@code id}. */
  public DData id(Value<String> id) {
    return setArgument("id", id);
  }

  /** Refers to {@code id}. */
  public Value<String> id() {
    return attributeValue("id");
  }

  /** Adds a block {@code part}. */
  public DData part(UnaryOperator<DDataPart> content) {
    return addBlock("part", new DDataPart(newState("part")), content);
  }

  /** Adds a block {@code part} for each element. */
  public <E> DData part(Each<E> each, BiFunction<DDataPart, Each<E>, DDataPart> content) {
    return addBlocks("part", new DDataPart(newState("part")), each, content);
  }

  /** Refers to {@code part}. */
  public NestedList<DDataPart> part() {
    return new NestedList<>(new DDataPart(nestedState("part")));
  }
}
