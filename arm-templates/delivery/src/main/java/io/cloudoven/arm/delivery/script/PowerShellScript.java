package io.cloudoven.arm.delivery.script;

/** The script for PowerShell: what is fetched becomes an object in memory, which the cmdlet takes. */
final class PowerShellScript {

    private PowerShellScript() {}

    static String of(DeployScripts scripts) {
        StringBuilder script = new StringBuilder("""
                #Requires -Version 7.0
                #Requires -Modules Az.Accounts, Az.Resources, Az.Storage
                # Deploys the template beside it. Log in before, with: Connect-AzAccount
                [CmdletBinding()]
                param(
                """);
        parameter(script, "Place", scripts.place(), ",");
        parameter(script, "Deployment", scripts.deployment(), ",");
        parameter(script, "Template", scripts.templateFile(), ",");
        parameter(script, "ParameterFile", scripts.parameterFile(), scripts.hasSecrets() ? "," : "");
        if (scripts.hasSecrets()) {
            parameter(script, "Account", scripts.account(), ",");
            parameter(script, "Container", scripts.container(), ",");
            parameter(script, "Blob", scripts.blob(), "");
        }
        script.append("""
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
                """);
        if (scripts.hasSecrets()) {
            script.append("""
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
                    """);
        }
        script.append('\n')
                .append(scripts.target().cmdlet)
                .append(" -Name $Deployment ")
                .append(scripts.target().parameter)
                .append(" $Place -TemplateFile (Join-Path $PSScriptRoot $Template) `\n")
                .append(
                        "    -TemplateParameterObject $all -SkipTemplateParameterPrompt -Verbose:$false -Debug:$false\n");
        return script.toString();
    }

    private static void parameter(StringBuilder script, String name, String value, String end) {
        script.append("    [string] $")
                .append(name)
                .append(" = '")
                .append(value.replace("'", "''")
                        .replace("\u2019", "\u2019\u2019")
                        .replace("\u2018", "\u2018\u2018"))
                .append('\'')
                .append(end)
                .append('\n');
    }
}
