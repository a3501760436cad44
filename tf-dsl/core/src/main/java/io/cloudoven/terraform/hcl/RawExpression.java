package io.cloudoven.terraform.hcl;

/**
 * The escape hatch: expression text written as it is, in parentheses where it stands inside another expression.
 *
 * @param hcl one HCL expression, already formatted as {@code terraform fmt} would; not parsed here
 */
public record RawExpression(String hcl) implements Expression {}
