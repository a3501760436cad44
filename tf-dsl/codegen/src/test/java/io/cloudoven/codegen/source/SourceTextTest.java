package io.cloudoven.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void a_comment_of_one_line_is_written_in_one() {
        assertThat(SourceText.compact("""
                /**
                 * A class.
                 */
                class A {
                  /**
                   * Two
                   * lines.
                   */
                  int a;

                  /**
                   * One.
                   */
                  int b;
                }
                """)).isEqualTo("""
                /** A class. */
                class A {
                  /**
                   * Two
                   * lines.
                   */
                  int a;

                  /** One. */
                  int b;
                }
                """);
    }
}
