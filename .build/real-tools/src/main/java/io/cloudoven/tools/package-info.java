/** The real tools that tests of several modules run: OpenTofu, its parser and what they print, and a browser. */
package io.cloudoven.tools;
