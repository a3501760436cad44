locals {
  indented        = <<-EOT
    #!/bin/bash
    set -eu

    if [ -n "$HOME" ]; then
      echo '${var.name}'
    	echo $${not} %%{this}
    fi
  EOT
  flush           = <<EOT
#!/bin/bash
set -eu

if [ -n "$HOME" ]; then
  echo '${var.name}'
	echo $${not} %%{this}
fi
EOT
  quoted          = "#!/bin/bash\nset -eu\n\nif [ -n \"$HOME\" ]; then\n  echo '${var.name}'\n\techo $${not} %%{this}\nfi\n"
  trimmed         = <<EOT
%{~for ip in local.ips~}
server ${ip}%{~endfor~}%{if var.debug}
debug%{else}
quiet%{endif}
EOT
  delimiter       = <<EOT3
EOT
  EOT2
EOT3
  all_indented    = <<EOT
  a
   b
EOT
  no_line_end     = "a\nb"
  carriage_return = "a\r\nb\n"
  dollar          = <<EOT
cost ${"$$"}${var.n}
EOT
  in_a_call = base64encode(<<-EOT
    #!/bin/bash
    set -eu

    if [ -n "$HOME" ]; then
      echo '${var.name}'
    	echo $${not} %%{this}
    fi
  EOT
  )
  in_a_list = [
    <<-EOT
      a
    EOT
    ,
    "b",
  ]
}
