package io.cloudoven.mesh.release.helm;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the process does on signals. The Go code in Helm's library takes SIGINT, SIGTERM and SIGQUIT for itself when it
 * renders, and keeps them: afterwards the JVM could not be stopped with them, nor asked for its threads. So they are noted
 * before and given back after. Go takes each only once a process.
 */
final class Signals {

    /** Hangup, interrupt, quit and terminate have these numbers on Linux and macOS. */
    private static final int[] TAKEN = {1, 2, 3, 15};

    /** Larger than {@code struct sigaction} is on any system. */
    private static final int STRUCT = 512;

    private final Map<Integer, Memory> actions = new LinkedHashMap<>();

    private Signals() {}

    /** Notes what is done now. */
    static Signals noted() {
        Signals signals = new Signals();
        if (!Platform.isWindows()) {
            for (int signal : TAKEN) {
                Memory action = new Memory(STRUCT);
                action.clear();
                if (sigaction(signal, Pointer.NULL, action) == 0) {
                    signals.actions.put(signal, action);
                }
            }
        }
        return signals;
    }

    /** Does it again. */
    void giveBack() {
        actions.forEach((signal, action) -> sigaction(signal, action, Pointer.NULL));
    }

    private static int sigaction(int signal, Pointer action, Pointer old) {
        Function function = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("sigaction");
        return function.invokeInt(new Object[] {signal, action, old});
    }
}
