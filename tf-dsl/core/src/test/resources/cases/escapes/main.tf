locals {
  plain          = "Grüße, 日本 👨‍👩‍👧"
  quotes         = "say \"hi\" \\ bye"
  controls       = "tab\tnewline\nreturn\rnul\u0000escape\u001b[31mdel\u007f"
  invisible      = "nbsp\u00a0bom\ufeffltr\u200eoverride\u202eseparator\u2028tag\U000e0001"
  interpolation  = "$${var.x} $$${var.x} $$ $ $"
  directive      = "%%{if true} %%%{ 100%"
  dollar_before  = "$\u0024${var.n}"
  percent_before = "100\u0025%{if var.b}\u0025%{endif}"
  wrapped        = var.n
  keys = {
    bare         = 1
    b-c          = 2
    "with space" = 3
    "$${x}"      = 4
    "for"        = 5
    null         = 6
    "1st"        = 7
  }
}
