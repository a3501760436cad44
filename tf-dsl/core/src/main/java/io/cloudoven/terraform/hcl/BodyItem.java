package io.cloudoven.terraform.hcl;

/** What stands in a {@link Body}. */
public sealed interface BodyItem permits Attribute, Block, Comment {}
