package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.Rule;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The resource {@code cloud_bakery}. Manages a <em>bakery</em>, as <a href="https://example.com/guild">the guild</a> knows it.
 *
 * <p><strong>Before you start</strong>
 * <blockquote><strong>NOTE:</strong> An oven is needed.</blockquote>
 * <blockquote>Two are better:
 * <ul>
 * <li>one for bread</li>
 * <li>one for cake</li>
 * </ul></blockquote>
 */
public final class Bakery extends Resource<Bakery> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_bakery", "name!");

  private Bakery(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Bakery named(String name) {
    return new Bakery(named(TYPE, name));
  }

  @Override
  protected Bakery inState(State state) {
    return new Bakery(state);
  }

  /** Refers to {@code address}; known after apply. Where it stands. */
  public Value<String> address() {
    return attributeValue("address");
  }

  /** Sets {@code blank}. */
  public Bakery blank(String blank) {
    return setArgument("blank", blank);
  }

  /** Sets {@code blank}. */
  public Bakery blank(Value<String> blank) {
    return setArgument("blank", blank);
  }

  /** Refers to {@code blank}. */
  public Value<String> blank() {
    return attributeValue("blank");
  }

  /**
   * Sets {@code code_at_the_end}. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.
   *
   * <p>…
   */
  public Bakery codeAtTheEnd(String codeAtTheEnd) {
    return setArgument("code_at_the_end", codeAtTheEnd);
  }

  /** Sets {@code code_at_the_end}. */
  public Bakery codeAtTheEnd(Value<String> codeAtTheEnd) {
    return setArgument("code_at_the_end", codeAtTheEnd);
  }

  /** Refers to {@code code_at_the_end}. */
  public Value<String> codeAtTheEnd() {
    return attributeValue("code_at_the_end");
  }

  /** Sets {@code few_stops}. word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word <strong>and <code>code</code></strong> word … */
  public Bakery fewStops(String fewStops) {
    return setArgument("few_stops", fewStops);
  }

  /** Sets {@code few_stops}. */
  public Bakery fewStops(Value<String> fewStops) {
    return setArgument("few_stops", fewStops);
  }

  /** Refers to {@code few_stops}. */
  public Value<String> fewStops() {
    return attributeValue("few_stops");
  }

  /**
   * Sets {@code flour}. The kind of flour. Possible values are <code>wheat</code>, <code>rye</code> and <em>none</em>:
   * <ul>
   * <li><code>wheat</code> - the usual one</li>
   * <li><code>rye</code> - for <strong>dark</strong> bread
   * <ol>
   * <li>coarse</li>
   * <li>fine</li>
   * </ol></li>
   * </ul>
   *
   * <p>Defaults to <code>wheat</code>.
   */
  public Bakery flour(String flour) {
    return setArgument("flour", flour);
  }

  /** Sets {@code flour}. */
  public Bakery flour(Value<String> flour) {
    return setArgument("flour", flour);
  }

  /** Refers to {@code flour}. */
  public Value<String> flour() {
    return attributeValue("flour");
  }

  /**
   * Sets {@code items_at_the_end}.
   * <ul>
   * <li>Item 0: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 1: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 2: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 3: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 4: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 5: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 6: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 7: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 8: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 9: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 10: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 11: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 12: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>Item 13: The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>.</li>
   * <li>…</li>
   * </ul>
   */
  public Bakery itemsAtTheEnd(String itemsAtTheEnd) {
    return setArgument("items_at_the_end", itemsAtTheEnd);
  }

  /** Sets {@code items_at_the_end}. */
  public Bakery itemsAtTheEnd(Value<String> itemsAtTheEnd) {
    return setArgument("items_at_the_end", itemsAtTheEnd);
  }

  /** Refers to {@code items_at_the_end}. */
  public Value<String> itemsAtTheEnd() {
    return attributeValue("items_at_the_end");
  }

  /** Sets {@code name}; required. The name of the bakery. Changing this forces a new one to be built. */
  public Bakery name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Bakery name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /**
   * Sets {@code opens}.
   * <ul>
   * <li>Weekdays at 6</li>
   * <li>Sundays at 8</li>
   * </ul>
   */
  public Bakery opens(String opens) {
    return setArgument("opens", opens);
  }

  /** Sets {@code opens}. */
  public Bakery opens(Value<String> opens) {
    return setArgument("opens", opens);
  }

  /** Refers to {@code opens}. */
  public Value<String> opens() {
    return attributeValue("opens");
  }

  /**
   * Sets {@code recipe}.
   * <pre>
   * recipe = {
   *   salt  = 10
   *
   *   water = 650
   * }
   * </pre>
   *
   * <p>See <a href="https://example.com/bread?page=1&amp;size=2">the book</a> and <a href="https://example.com/salt">https://example.com/salt</a>.
   */
  public Bakery recipe(String recipe) {
    return setArgument("recipe", recipe);
  }

  /** Sets {@code recipe}. */
  public Bakery recipe(Value<String> recipe) {
    return setArgument("recipe", recipe);
  }

  /** Refers to {@code recipe}. */
  public Value<String> recipe() {
    return attributeValue("recipe");
  }

  /** Adds a block {@code rule}. What is let <strong>in</strong>. */
  public Bakery rule(UnaryOperator<Rule> content) {
    return addBlock("rule", new Rule(newState("rule")), content);
  }

  /** Adds a block {@code rule} for each element. */
  public <E> Bakery rule(Each<E> each, BiFunction<Rule, Each<E>, Rule> content) {
    return addBlocks("rule", new Rule(newState("rule")), each, content);
  }

  /** Refers to {@code rule}. */
  public NestedList<Rule> rule() {
    return new NestedList<>(new Rule(nestedState("rule")));
  }

  /**
   * Sets {@code table}.
   * <pre>
   * | oven | heat |
   * |------|------|
   * | old  | 220  |
   * </pre>
   */
  public Bakery table(String table) {
    return setArgument("table", table);
  }

  /** Sets {@code table}. */
  public Bakery table(Value<String> table) {
    return setArgument("table", table);
  }

  /** Refers to {@code table}. */
  public Value<String> table() {
    return attributeValue("table");
  }

  /** Sets {@code unbroken}. … */
  public Bakery unbroken(String unbroken) {
    return setArgument("unbroken", unbroken);
  }

  /** Sets {@code unbroken}. */
  public Bakery unbroken(Value<String> unbroken) {
    return setArgument("unbroken", unbroken);
  }

  /** Refers to {@code unbroken}. */
  public Value<String> unbroken() {
    return attributeValue("unbroken");
  }

  /** Sets {@code whole}. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. The first sentence, of some twenty-odd words, is here to be repeated until the text is too long for a comment, <a href="https://example.com/long">as is this link</a>. … */
  public Bakery whole(String whole) {
    return setArgument("whole", whole);
  }

  /** Sets {@code whole}. */
  public Bakery whole(Value<String> whole) {
    return setArgument("whole", whole);
  }

  /** Refers to {@code whole}. */
  public Value<String> whole() {
    return attributeValue("whole");
  }
}
