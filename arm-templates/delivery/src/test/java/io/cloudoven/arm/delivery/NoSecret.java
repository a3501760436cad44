package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Says whether a failure shows what it must not. */
final class NoSecret {

    private NoSecret() {}

    static void in(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain("p4ss", "w0rd", ArmServer.TOKEN);
    }
}
