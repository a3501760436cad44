variable "name" {
  type        = string
  description = "What everything is named after."
  default     = "shop"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,20}$", var.name))
    error_message = "The name must be 2 to 21 lower case letters, digits and dashes, and start with a letter."
  }
}

variable "location" {
  type        = string
  description = "The Azure region."
  default     = "westeurope"
}

variable "vm_size" {
  type        = string
  description = "The size of the nodes."
  default     = "Standard_D4s_v5"
}

variable "max_user_nodes" {
  type        = number
  description = "How many user nodes there may be at most."
  default     = 5

  validation {
    condition     = var.max_user_nodes > 0
    error_message = "There must be room for at least one user node."
  }
}
