/** The expression language of templates: its syntax tree, its text, and typed expressions for Java. */
@NullMarked
package io.cloudoven.arm.expression;

import org.jspecify.annotations.NullMarked;
