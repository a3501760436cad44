output "endpoint" {
  value     = google_container_cluster.main.endpoint
  sensitive = true
}

output "cluster_name" {
  value       = google_container_cluster.main.name
  description = "The name of the cluster."
}
