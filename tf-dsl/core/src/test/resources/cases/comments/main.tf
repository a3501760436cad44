# Generated.
#
# Do not edit.
a = 1
# on b
b = 2

# on the block
# breaks out?
# }
# resource "x" {
#
# x = 1
# �[31m
x {
  # alone inside
}

y {}

# at the end
