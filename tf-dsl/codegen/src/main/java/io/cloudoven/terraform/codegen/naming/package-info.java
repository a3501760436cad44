/** What names Terraform and our classes for it leave free. */
@NullMarked
package io.cloudoven.terraform.codegen.naming;

import org.jspecify.annotations.NullMarked;
