package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Value;

/**
 * The resource {@code cloud_hostile}. <em>/ } static { System.exit(0); } /</em> ends nothing
 * <ul>
 * <li>&#42;/</li>
 * <li>/&#42;&#42; <code>&#42;/</code> <code>/&#42;</code> <strong>/&#42; <em>&#42;/</em></strong> x</li>
 * </ul>
 *
 * <p>&#64;deprecated not so
 *
 * <p>{&#64;link $T} {&#64;code } <code>{&#64;code }}</code> $L $$ &#92;u002a/ &#92;u002a&#92;u002f <code>&#92;u002a/</code>
 *
 * <p>&lt;script&gt;alert(1)&lt;/script&gt; bold &lt;b&gt; &amp;amp; <code>&lt;b&gt;&amp;amp;</code>
 *
 * <p><strong>&#42;/ &#64;param {&#64;literal</strong>
 * <pre>
 * &#42;/ class X { /&#42; &#64;Override {&#64;code
 *  &#92;u002a/ &lt;pre&gt; &lt;/pre&gt; &amp;amp;
 *
 * &#64;return
 * </pre>
 *
 * <p>a <a href="https://example.com/%2A/x/%2A%40home?a=1&amp;b=2">f</a> b c d e  <a href="https://example.com/outer">https://example.com/inner</a> <a href="https://example.com/a_b">https://example.com/a_b</a>
 *
 * <p><strong>&#42;&#42;__ <code>`</code> &#42;&#42;a &#42;&#42;b</strong> c&#42;&#42; <em>d &#42;&#42;e _f</em> e&#42;&#42; d_
 * <blockquote>&#42;/
 * <ul>
 * <li><code>&#64;</code></li>
 * </ul></blockquote>
 * <pre>
 * | a&#42;/ | &#64;b |
 * |---|---|
 * </pre>
 * <ul>
 * <li>-</li>
 * </ul>
 */
public final class Hostile extends Resource<Hostile> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_hostile", "");

  private Hostile(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Hostile named(String name) {
    return new Hostile(named(TYPE, name));
  }

  @Override
  protected Hostile inState(State state) {
    return new Hostile(state);
  }

  /**
   * Sets {@code old}. <em>/ } static { System.exit(0); } /</em> ends nothing
   * <ul>
   * <li>&#42;/</li>
   * <li>/&#42;&#42; <code>&#42;/</code> <code>/&#42;</code> <strong>/&#42; <em>&#42;/</em></strong> x</li>
   * </ul>
   *
   * <p>&#64;deprecated not so
   *
   * <p>{&#64;link $T} {&#64;code } <code>{&#64;code }}</code> $L $$ &#92;u002a/ &#92;u002a&#92;u002f <code>&#92;u002a/</code>
   *
   * <p>&lt;script&gt;alert(1)&lt;/script&gt; bold &lt;b&gt; &amp;amp; <code>&lt;b&gt;&amp;amp;</code>
   *
   * <p><strong>&#42;/ &#64;param {&#64;literal</strong>
   * <pre>
   * &#42;/ class X { /&#42; &#64;Override {&#64;code
   *  &#92;u002a/ &lt;pre&gt; &lt;/pre&gt; &amp;amp;
   *
   * &#64;return
   * </pre>
   *
   * <p>a <a href="https://example.com/%2A/x/%2A%40home?a=1&amp;b=2">f</a> b c d e  <a href="https://example.com/outer">https://example.com/inner</a> <a href="https://example.com/a_b">https://example.com/a_b</a>
   *
   * <p><strong>&#42;&#42;__ <code>`</code> &#42;&#42;a &#42;&#42;b</strong> c&#42;&#42; <em>d &#42;&#42;e _f</em> e&#42;&#42; d_
   * <blockquote>&#42;/
   * <ul>
   * <li><code>&#64;</code></li>
   * </ul></blockquote>
   * <pre>
   * | a&#42;/ | &#64;b |
   * |---|---|
   * </pre>
   * <ul>
   * <li>-</li>
   * </ul>
   * @deprecated *&#47; `x`
   */
  @Deprecated
  public Hostile old(String old) {
    return setArgument("old", old);
  }

  /**
   * Sets {@code old}.
   * @deprecated *&#47; `x`
   */
  @Deprecated
  public Hostile old(Value<String> old) {
    return setArgument("old", old);
  }

  /**
   * Refers to {@code old}.
   * @deprecated *&#47; `x`
   */
  @Deprecated
  public Value<String> old() {
    return attributeValue("old");
  }

  /**
   * Sets {@code text}. <em>/ } static { System.exit(0); } /</em> ends nothing
   * <ul>
   * <li>&#42;/</li>
   * <li>/&#42;&#42; <code>&#42;/</code> <code>/&#42;</code> <strong>/&#42; <em>&#42;/</em></strong> x</li>
   * </ul>
   *
   * <p>&#64;deprecated not so
   *
   * <p>{&#64;link $T} {&#64;code } <code>{&#64;code }}</code> $L $$ &#92;u002a/ &#92;u002a&#92;u002f <code>&#92;u002a/</code>
   *
   * <p>&lt;script&gt;alert(1)&lt;/script&gt; bold &lt;b&gt; &amp;amp; <code>&lt;b&gt;&amp;amp;</code>
   *
   * <p><strong>&#42;/ &#64;param {&#64;literal</strong>
   * <pre>
   * &#42;/ class X { /&#42; &#64;Override {&#64;code
   *  &#92;u002a/ &lt;pre&gt; &lt;/pre&gt; &amp;amp;
   *
   * &#64;return
   * </pre>
   *
   * <p>a <a href="https://example.com/%2A/x/%2A%40home?a=1&amp;b=2">f</a> b c d e  <a href="https://example.com/outer">https://example.com/inner</a> <a href="https://example.com/a_b">https://example.com/a_b</a>
   *
   * <p><strong>&#42;&#42;__ <code>`</code> &#42;&#42;a &#42;&#42;b</strong> c&#42;&#42; <em>d &#42;&#42;e _f</em> e&#42;&#42; d_
   * <blockquote>&#42;/
   * <ul>
   * <li><code>&#64;</code></li>
   * </ul></blockquote>
   * <pre>
   * | a&#42;/ | &#64;b |
   * |---|---|
   * </pre>
   * <ul>
   * <li>-</li>
   * </ul>
   */
  public Hostile text(String text) {
    return setArgument("text", text);
  }

  /** Sets {@code text}. */
  public Hostile text(Value<String> text) {
    return setArgument("text", text);
  }

  /** Refers to {@code text}. */
  public Value<String> text() {
    return attributeValue("text");
  }
}
