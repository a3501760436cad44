package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;

/** Lines for a shell. Every character is kept; lines end as they do in the text. */
public final class Script extends AgentStep<Script> {
    private final String shell;

    private Script(String shell, Fields fields) {
        super(fields);
        this.shell = shell;
    }

    static Script of(String shell, String lines) {
        return new Script(
                shell,
                ordered(shell, "workingDirectory", "failOnStderr", "errorActionPreference", "ignoreLASTEXITCODE")
                        .with(shell, lines));
    }

    @Override
    protected Script with(Fields fields) {
        return new Script(shell, fields);
    }

    /** Where it runs. Default: where the sources are. */
    public Script workingDirectory(String folder) {
        return set("workingDirectory", folder);
    }

    /** It fails when the shell writes to its error stream. */
    public Script failOnStderr() {
        return set("failOnStderr", true);
    }

    /** What PowerShell does after an error: {@code stop}, which is the default, {@code continue} or others. */
    public Script errorActionPreference(String preference) {
        return set("errorActionPreference", preference);
    }

    /** PowerShell: the exit code of the last program does not count. */
    public Script ignoreLastExitCode() {
        return set("ignoreLASTEXITCODE", true);
    }

    @Override
    protected void check(Problems problems) {
        super.check(problems);
        if (fields().text(shell).isBlank()) {
            problems.at(shell).add("there is nothing to run");
        }
        boolean powershell = shell.equals("pwsh") || shell.equals("powershell");
        for (String name : new String[] {"errorActionPreference", "ignoreLASTEXITCODE"}) {
            if (fields().has(name) && !powershell) {
                problems.at(name).add("is for pwsh and powershell, not for " + shell);
            }
        }
    }
}
