package io.cloudoven.terraform.cloud.ephemeral;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.EphemeralResource;
import io.cloudoven.terraform.block.Sensitive;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.Cloud;
import io.cloudoven.terraform.expression.Value;

/** The ephemeral resource {@code cloud_token}. */
public final class TokenEphemeral extends EphemeralResource<TokenEphemeral> {
  private static final BlockType TYPE = BlockType.ephemeral(Cloud.REQUIREMENT, "cloud_token", "scope! value~");

  private TokenEphemeral(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static TokenEphemeral named(String name) {
    return new TokenEphemeral(named(TYPE, name));
  }

  @Override
  protected TokenEphemeral inState(State state) {
    return new TokenEphemeral(state);
  }

  /** Sets {@code scope}; required. */
  public TokenEphemeral scope(String scope) {
    return setArgument("scope", scope);
  }

  /** Sets {@code scope}; required. */
  public TokenEphemeral scope(Value<String> scope) {
    return setArgument("scope", scope);
  }

  /** Refers to {@code scope}. */
  public Value<String> scope() {
    return attributeValue("scope");
  }

  /** Refers to {@code value}; known after apply. */
  @Sensitive
  public Value<String> value() {
    return attributeValue("value");
  }
}
