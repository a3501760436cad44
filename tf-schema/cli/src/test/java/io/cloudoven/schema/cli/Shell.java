package io.cloudoven.schema.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A run of the command line.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it complained
 */
record Shell(int exit, String out, String err) {
    static Shell run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exit = line.execute(texts);
        line.getOut().flush();
        line.getErr().flush();
        return new Shell(exit, out.toString(), err.toString());
    }
}
