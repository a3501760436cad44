variable "project" {
  type        = string
  description = "The project everything is in."
}

variable "region" {
  type        = string
  description = "The Google Cloud region."
  default     = "europe-west1"
}

variable "name" {
  type        = string
  description = "What everything is named after."
  default     = "shop"
}
