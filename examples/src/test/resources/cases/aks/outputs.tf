output "cluster_name" {
  value       = azurerm_kubernetes_cluster.main.name
  description = "The name of the cluster."
}

output "oidc_issuer_url" {
  value       = azurerm_kubernetes_cluster.main.oidc_issuer_url
  description = "Where workload identities come from."
}

output "kube_config" {
  value     = azurerm_kubernetes_cluster.main.kube_config_raw
  sensitive = true
}

output "max_nodes" {
  value = var.max_user_nodes + 3
}
