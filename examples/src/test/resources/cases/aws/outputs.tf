output "url" {
  value       = "http://${aws_lb.web.dns_name}"
  description = "Where the web tier answers."
}
