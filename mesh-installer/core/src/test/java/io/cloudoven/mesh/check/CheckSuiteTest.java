package io.cloudoven.mesh.check;

import static io.cloudoven.mesh.check.CheckCategory.CONFIG;
import static io.cloudoven.mesh.check.CheckCategory.EXISTENCE;
import static io.cloudoven.mesh.check.CheckCategory.KUBERNETES_API;
import static io.cloudoven.mesh.check.CheckCategory.PRE_INSTALL;
import static io.cloudoven.mesh.check.CheckCategory.VERSION;
import static io.cloudoven.mesh.check.CheckCategory.VIZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fatal failure leaves out what comes after it, so the order decides what is found; Linkerd's command line was asked. */
class CheckSuiteTest {

    @Test
    void checks_come_in_linkerds_order_however_a_suite_is_put_together() {
        assertThat(CheckSuite.of(VIZ, CONFIG)
                        .and(CheckSuite.of(EXISTENCE, CONFIG, KUBERNETES_API))
                        .categories())
                .containsExactly(KUBERNETES_API, EXISTENCE, CONFIG, VIZ);
        assertThat(Stream.of(CheckSuite.controlPlane(), CheckSuite.dataPlane()))
                .allSatisfy(suite -> assertThat(suite.categories()).containsSubsequence(EXISTENCE, CONFIG, VERSION));
        assertThat(CheckSuite.pre().categories()).containsSubsequence(PRE_INSTALL, VERSION);
    }
}
