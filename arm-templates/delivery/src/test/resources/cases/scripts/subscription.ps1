#Requires -Version 7.0
#Requires -Modules Az.Accounts, Az.Resources, Az.Storage
# Deploys the template beside it. Log in before, with: Connect-AzAccount
[CmdletBinding()]
param(
    [string] $Place = 'westeurope',
    [string] $Deployment = 'azuredeploy',
    [string] $Template = 'azuredeploy.json',
    [string] $ParameterFile = ''
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

New-AzSubscriptionDeployment -Name $Deployment -Location $Place -TemplateFile (Join-Path $PSScriptRoot $Template) `
    -TemplateParameterObject $all -SkipTemplateParameterPrompt -Verbose:$false -Debug:$false
