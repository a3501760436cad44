a = 1
abc = {
  k = {
    x        = 1
    long_key = 2
  }
  kk = {}
}
abcdef = "x"
é      = "one column"

क्षि = "not certain how many"

z = null

nested "label one" "two" {
  a           = 1
  longer_name = 2
  list = [
    {
      x = 1
    },
    {
      yyy = 2
    },
  ]
  b  = 3
  cc = 4
}

empty {}

after      = true
afterwards = false
