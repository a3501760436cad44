package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.Sensitive;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.block.WriteOnly;
import io.cloudoven.terraform.cloud.block.Login;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;

/** The resource {@code cloud_secret}. */
public final class Secret extends Resource<Secret> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_secret", "key~ password!~ token_wo~");

  private Secret(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Secret named(String name) {
    return new Secret(named(TYPE, name));
  }

  @Override
  protected Secret inState(State state) {
    return new Secret(state);
  }

  /** Refers to {@code key}; known after apply. */
  @Sensitive
  public Value<String> key() {
    return attributeValue("key");
  }

  /**
   * Refers to {@code login}; known after apply.
   * @deprecated The provider advises against it.
   */
  @Deprecated
  public Login login() {
    return new Login(onlyState("login"));
  }

  /**
   * Sets {@code old}.
   * @deprecated The provider advises against it.
   */
  @Deprecated
  public Secret old(String old) {
    return setArgument("old", old);
  }

  /**
   * Sets {@code old}.
   * @deprecated The provider advises against it.
   */
  @Deprecated
  public Secret old(Value<String> old) {
    return setArgument("old", old);
  }

  /**
   * Refers to {@code old}.
   * @deprecated The provider advises against it.
   */
  @Deprecated
  public Value<String> old() {
    return attributeValue("old");
  }

  /**
   * Sets {@code older}.
   * @deprecated Use new.
   */
  @Deprecated
  public Secret older(Collection<String> older) {
    return setArgument("older", older);
  }

  /**
   * Sets {@code older}.
   * @deprecated Use new.
   */
  @Deprecated
  public Secret older(Value<? extends Collection<String>> older) {
    return setArgument("older", older);
  }

  /**
   * Sets {@code older}.
   * @deprecated Use new.
   */
  @Deprecated
  public Secret older(String... older) {
    return setElements("older", older);
  }

  /**
   * Sets {@code older}.
   * @deprecated Use new.
   */
  @Deprecated
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Secret older(Value<String>... older) {
    return setElements("older", older);
  }

  /**
   * Refers to {@code older}.
   * @deprecated Use new.
   */
  @Deprecated
  public ListValue<String> older() {
    return attributeList("older");
  }

  /** Sets {@code password}; required. */
  @Sensitive
  public Secret password(String password) {
    return setArgument("password", password);
  }

  /** Sets {@code password}; required. */
  @Sensitive
  public Secret password(Value<String> password) {
    return setArgument("password", password);
  }

  /** Refers to {@code password}. */
  @Sensitive
  public Value<String> password() {
    return attributeValue("password");
  }

  /** Sets {@code password_wo}. */
  @WriteOnly
  public Secret passwordWo(String passwordWo) {
    return setArgument("password_wo", passwordWo);
  }

  /** Sets {@code password_wo}. */
  @WriteOnly
  public Secret passwordWo(Value<String> passwordWo) {
    return setArgument("password_wo", passwordWo);
  }

  /** Sets {@code token_wo}. */
  @Sensitive
  @WriteOnly
  public Secret tokenWo(String tokenWo) {
    return setArgument("token_wo", tokenWo);
  }

  /** Sets {@code token_wo}. */
  @Sensitive
  @WriteOnly
  public Secret tokenWo(Value<String> tokenWo) {
    return setArgument("token_wo", tokenWo);
  }
}
