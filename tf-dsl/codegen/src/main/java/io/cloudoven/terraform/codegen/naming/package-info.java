/** Java names for Terraform's: words, capitals, what Java or our own classes reserve, and collisions. */
@NullMarked
package io.cloudoven.terraform.codegen.naming;

import org.jspecify.annotations.NullMarked;
