locals {
  sum             = var.a - (var.b - -1)
  product         = (var.a + var.b) * -var.a
  logic           = (var.a || var.b) && !(var.a == var.b)
  chosen          = (var.a ? 1 : 2) + 3
  sign            = --5
  of_negative     = (-var.a).x
  splat           = (var.a[*].id)[0]
  attribute_splat = var.a.*.b.c
  raw             = (a + b) + 1
  function        = provider::azurerm::parse_resource_id(var.a)
  numbers         = [0, -1, 0.1, 1e-50, 1.5e60, -9223372036854775808]
}
