package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code state} in {@code cloud_account}. */
public final class AccountState extends NestedBlock<AccountState> {
  public AccountState(State state) {
    super(state);
  }

  @Override
  protected AccountState inState(State state) {
    return new AccountState(state);
  }

  /** Refers to {@code code}; known after apply. */
  public Value<Number> code() {
    return attributeValue("code");
  }
}
