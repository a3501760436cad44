package io.cloudoven.terraform.cloud.data;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.NestedSet;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.Cloud;
import io.cloudoven.terraform.cloud.block.Filter;
import io.cloudoven.terraform.cloud.block.Replica;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The data source {@code cloud_disk}. */
public final class DiskData extends DataSource<DiskData> {
  private static final BlockType TYPE = BlockType.data(Cloud.REQUIREMENT, "cloud_disk", "name!");

  private DiskData(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static DiskData named(String name) {
    return new DiskData(named(TYPE, name));
  }

  @Override
  protected DiskData inState(State state) {
    return new DiskData(state);
  }

  /** Adds a block {@code filter}. */
  public DiskData filter(UnaryOperator<Filter> content) {
    return addBlock("filter", new Filter(newState("filter")), content);
  }

  /** Adds a block {@code filter} for each element. */
  public <E> DiskData filter(Each<E> each, BiFunction<Filter, Each<E>, Filter> content) {
    return addBlocks("filter", new Filter(newState("filter")), each, content);
  }

  /** Refers to {@code filter}. */
  public NestedSet<Filter> filter() {
    return new NestedSet<>(new Filter(nestedState("filter")));
  }

  /** Sets {@code id}. */
  public DiskData id(String id) {
    return setArgument("id", id);
  }

  /** Sets {@code id}. */
  public DiskData id(Value<String> id) {
    return setArgument("id", id);
  }

  /** Refers to {@code id}. */
  public Value<String> id() {
    return attributeValue("id");
  }

  /** Sets {@code name}; required. */
  public DiskData name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public DiskData name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /** Refers to {@code replica}; known after apply. */
  public NestedList<Replica> replica() {
    return new NestedList<>(new Replica(nestedState("replica")));
  }
}
