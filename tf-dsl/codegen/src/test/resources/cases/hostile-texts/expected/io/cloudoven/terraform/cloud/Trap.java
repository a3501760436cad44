package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.BlockType;
import io.cloudoven.terraform.block.NestedList;
import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.Inner;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The resource {@code cloud_trap}. *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é */
public final class Trap extends Resource<Trap> {
  private static final BlockType TYPE = BlockType.resource(Cloud.REQUIREMENT, "cloud_trap", "name!");

  private Trap(State state) {
    super(TYPE, state);
  }

  /** The one that the configuration calls {@code name}. */
  public static Trap named(String name) {
    return new Trap(named(TYPE, name));
  }

  @Override
  protected Trap inState(State state) {
    return new Trap(state);
  }

  /**
   * Adds a block {@code inner}. *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   * @deprecated *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   */
  @Deprecated
  public Trap inner(UnaryOperator<Inner> content) {
    return addBlock("inner", new Inner(newState("inner")), content);
  }

  /**
   * Adds a block {@code inner} for each element.
   * @deprecated *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   */
  @Deprecated
  public <E> Trap inner(Each<E> each, BiFunction<Inner, Each<E>, Inner> content) {
    return addBlocks("inner", new Inner(newState("inner")), each, content);
  }

  /**
   * Refers to {@code inner}.
   * @deprecated *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   */
  @Deprecated
  public NestedList<Inner> inner() {
    return new NestedList<>(new Inner(nestedState("inner")));
  }

  /** Sets {@code long}. word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word … */
  public Trap long_(String long_) {
    return setArgument("long", long_);
  }

  /** Sets {@code long}. */
  public Trap long_(Value<String> long_) {
    return setArgument("long", long_);
  }

  /** Refers to {@code long}. */
  public Value<String> long_() {
    return attributeValue("long");
  }

  /** Sets {@code name}; required. *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é */
  public Trap name(String name) {
    return setArgument("name", name);
  }

  /** Sets {@code name}; required. */
  public Trap name(Value<String> name) {
    return setArgument("name", name);
  }

  /** Refers to {@code name}. */
  public Value<String> name() {
    return attributeValue("name");
  }

  /**
   * Refers to {@code old}; known after apply.
   * @deprecated *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   */
  @Deprecated
  public Value<String> old() {
    return attributeValue("old");
  }

  /** Refers to {@code seen}; known after apply. *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é */
  public Value<String> seen() {
    return attributeValue("seen");
  }
}
