{{/* What sizes a container, from values such as {cpu: {request, limit}, memory: {…}, ephemeral-storage: {…}}. */}}
{{- define "resources" -}}
{{- $requests := dict }}{{ $limits := dict }}
{{- range $kind, $amount := (. | default dict) }}
{{- if $amount }}
{{- if $amount.request }}{{ $_ := set $requests $kind $amount.request }}{{ end }}
{{- if $amount.limit }}{{ $_ := set $limits $kind $amount.limit }}{{ end }}
{{- end }}
{{- end }}
{{- $resources := dict }}
{{- if $requests }}{{ $_ := set $resources "requests" $requests }}{{ end }}
{{- if $limits }}{{ $_ := set $resources "limits" $limits }}{{ end }}
{{- if $resources }}{{ toJson $resources }}{{ else }}null{{ end }}
{{- end }}

{{/* What is kept in the cluster of the values: all but keys. */}}
{{- define "configuration" -}}
{{- $values := deepCopy .Values }}
{{- $_ := unset $values.identity.issuer.tls "keyPEM" }}
{{- range list "profileValidator" "policyValidator" "proxyInjector" }}
{{- $_ := unset (index $values .) "keyPEM" }}
{{- end }}
{{- $_ := unset $values "global" }}
{{- toYaml $values }}
{{- end }}
