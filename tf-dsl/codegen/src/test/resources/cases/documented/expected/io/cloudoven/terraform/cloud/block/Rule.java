package io.cloudoven.terraform.cloud.block;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/** {@code rule} in {@code cloud_bakery} and one other. */
public final class Rule extends NestedBlock<Rule> {
  public Rule(State state) {
    super(state);
  }

  @Override
  protected Rule inState(State state) {
    return new Rule(state);
  }

  /** Sets {@code port}. In {@code cloud_bakery}: The port of the till. */
  public Rule port(Number port) {
    return setArgument("port", port);
  }

  /** Sets {@code port}. */
  public Rule port(Value<Number> port) {
    return setArgument("port", port);
  }

  /** Refers to {@code port}. */
  public Value<Number> port() {
    return attributeValue("port");
  }

  /** Sets {@code protocol}. The protocol, <code>tcp</code> unless set. */
  public Rule protocol(String protocol) {
    return setArgument("protocol", protocol);
  }

  /** Sets {@code protocol}. */
  public Rule protocol(Value<String> protocol) {
    return setArgument("protocol", protocol);
  }

  /** Refers to {@code protocol}. */
  public Value<String> protocol() {
    return attributeValue("protocol");
  }

  /** Sets {@code silent}. */
  public Rule silent(String silent) {
    return setArgument("silent", silent);
  }

  /** Sets {@code silent}. */
  public Rule silent(Value<String> silent) {
    return setArgument("silent", silent);
  }

  /** Refers to {@code silent}. */
  public Value<String> silent() {
    return attributeValue("silent");
  }
}
