variable "names" {
  type    = list(any)
  default = ["$${verbatim}"]
}

module "net" {
  source = "./net"
  providers = {
    aws.east = aws.use1
    azurerm  = azurerm
  }
  depends_on = [a.b["c"]]
}

moved {
  from = a.b
  to   = a.c
}

resource "a" "c" {
  provider = aws.east

  provisioner "local-exec" {
    command = "x"
    when    = destroy
  }

  provisioner "file" {
    source = "y"
  }

  provisioner "local-exec" {
    command = "z"
  }

  lifecycle {
    ignore_changes = all
  }
}
