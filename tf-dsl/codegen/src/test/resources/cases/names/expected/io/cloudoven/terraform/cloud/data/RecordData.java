package io.cloudoven.terraform.cloud.data;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.Cloud;
import io.cloudoven.terraform.expression.Value;

/** The data source {@code cloud_record}. */
public final class RecordData extends DataSource<RecordData> {
  private static final BlockType TYPE = BlockType.data(Cloud.REQUIREMENT, "cloud_record", "");

  private RecordData(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static RecordData named(String name) {
    return new RecordData(named(TYPE, name));
  }

  @Override
  protected RecordData inState(State state) {
    return new RecordData(state);
  }

  /** Sets {@code named}. */
  public RecordData named_(String named_) {
    return setArgument("named", named_);
  }

  /** Sets {@code named}. */
  public RecordData named_(Value<String> named_) {
    return setArgument("named", named_);
  }

  /** Refers to {@code named}. */
  public Value<String> named_() {
    return attributeValue("named");
  }
}
