//go:build tools

// Package tools pins OpenTofu, which the tests run. The replacement in go.mod is OpenTofu's own.
package tools

import _ "github.com/opentofu/opentofu/cmd/tofu"
