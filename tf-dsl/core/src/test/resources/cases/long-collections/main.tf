locals {
  empty = {
    list   = []
    object = {}
  }
  short = ["a", "b", 3, var.x]
  long = [
    "westeurope",
    "northeurope",
    "francecentral",
    "swedencentral",
    "germanywestcentral",
    "uksouth",
  ]
  matrix = [[1, 0], [0, 1]]
  objects = [
    {
      a = 1
    },
  ]
  call = concat(
    ["westeurope", "northeurope", "francecentral", "swedencentral", "germanywestcentral", "uksouth"],
    ["x"],
    var.more_regions,
  )
  expanded = merge(
    {
      a = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    },
    [for v in var.maps : v]...
  )
  json = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:GetObject"]
      },
    ]
  })
  conditional = (
    var.private_cluster_enabled
    ? {
      enabled = true
      zone    = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }
    : null
  )
  choice = (
    var.private_cluster_enabled
    ? "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    : var.other
    ? "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
    : "z"
  )
  lookup = {
    a = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    b = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
  }[var.key]
}
