variable "region" {
  type        = string
  description = "The AWS region."
  default     = "eu-west-1"
}

variable "instance_type" {
  type        = string
  description = "The size of the web servers."
  default     = "t3.micro"
}
