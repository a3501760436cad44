#Requires -Version 7.0
#Requires -Modules Az.Accounts, Az.Resources, Az.Storage
# Deploys the template beside it. Log in before, with: Connect-AzAccount
[CmdletBinding()]
param(
    [string] $Place = 'rg $(touch /tmp/no) `x`',
    [string] $Deployment = 'it''s "$HOME"',
    [string] $Template = 'a''b.json',
    [string] $ParameterFile = 'p''’’;x.json',
    [string] $Account = 'ovens',
    [string] $Container = 'c''$x',
    [string] $Blob = 'e"f.json'
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-PSDebug -Off # a trace would show what is fetched

# Puts the parameters of a file's content over those that are there.
function Add-Parameters([hashtable] $All, [hashtable] $Content) {
    $parameters = $Content.ContainsKey('parameters') -and $Content.ContainsKey('contentVersion') ? $Content['parameters'] : $Content
    foreach ($name in $parameters.Keys) {
        $entry = $parameters[$name]
        $All[$name] = $entry.ContainsKey('value') ? $entry['value'] : $entry
    }
}

$all = @{}
if ($ParameterFile) {
    $content = Get-Content -Raw -LiteralPath (Join-Path $PSScriptRoot $ParameterFile)
    Add-Parameters $all ($content | ConvertFrom-Json -AsHashtable)
}
# The environment's parameters: read with a signature that can do no more and ends soon, and kept in memory.
$context = New-AzStorageContext -StorageAccountName $Account -UseConnectedAccount
$address = New-AzStorageBlobSASToken -Context $context -Container $Container -Blob $Blob -Permission r `
    -Protocol HttpsOnly -ExpiryTime (Get-Date).ToUniversalTime().AddMinutes(10) -FullUri
try {
    $fetched = (Invoke-WebRequest -Uri $address -MaximumRetryCount 3 -RetryIntervalSec 2 -Verbose:$false -Debug:$false).Content
} catch {
    throw "$Account/$Container/$Blob cannot be read: $($_.Exception.GetType().Name)" # the message may have the signature
}
if ($fetched -is [byte[]]) { $fetched = [Text.Encoding]::UTF8.GetString($fetched) }
Add-Parameters $all ($fetched | ConvertFrom-Json -AsHashtable)

New-AzResourceGroupDeployment -Name $Deployment -ResourceGroupName $Place -TemplateFile (Join-Path $PSScriptRoot $Template) `
    -TemplateParameterObject $all -SkipTemplateParameterPrompt -Verbose:$false -Debug:$false
