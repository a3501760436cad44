provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "rg-shop"
  location = "westeurope"
}

# checkov:skip=CKV_AZURE_115: reachable from the office
resource "azurerm_kubernetes_cluster" "main" {
  name                = "aks-${var.environment}"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  dns_prefix          = "shop"
  sku_tier            = var.environment == "prod" ? "Standard" : "Free"
  tags                = merge(local.tags, { team = "platform" })

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
    zones      = ["1", "2", "3"]
  }

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    ignore_changes  = [default_node_pool[0].node_count, tags]
    prevent_destroy = true
  }
}

output "kube_config" {
  value     = azurerm_kubernetes_cluster.main.kube_config_raw
  sensitive = true
}
