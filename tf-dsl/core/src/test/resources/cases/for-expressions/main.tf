locals {
  short    = [for v in var.list : upper(v)]
  filtered = { for k, v in var.map : k => v if v != "" }
  grouped  = { for v in var.list : v.zone => v.id... }
  nested = flatten([
    for k, v in var.vnets : [
      for s in v.subnets : {
        vnet = k
        name = s.name
      }
    ]
  ])
  objects = {
    for k, v in var.map : k => {
      name  = v
      upper = upper(v)
    } if v
  }
  negative = [for v in [1, 2] : -v if !v]
  of_object = [
    for k, v in {
      a = 1
      b = 2
      } : {
      key = k
    }
  ]
}
