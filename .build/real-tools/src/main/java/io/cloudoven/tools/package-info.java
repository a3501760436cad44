/** The real tools that tests of several modules run: OpenTofu, its parser, and what they print. */
package io.cloudoven.tools;
