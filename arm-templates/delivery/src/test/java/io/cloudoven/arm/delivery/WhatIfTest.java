package io.cloudoven.arm.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.whatif.ChangeType;
import io.cloudoven.arm.delivery.whatif.PropertyChange;
import io.cloudoven.arm.delivery.whatif.ResourceChange;
import io.cloudoven.arm.delivery.whatif.WhatIf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Path CASE = Path.of("src/test/resources/cases/what-if");

    private final ArmServer server = ArmServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void is_typed_and_to_be_read_and_hides_secrets() throws IOException {
        server.cloud.answerToQuestion = JsonObjects.read(Files.readString(CASE.resolve("answer.json")), "answer");

        WhatIf changes = server.delivery(Shop.GROUP).whatIf(Shop.TEMPLATE, Shop.PARAMETERS);

        assertThat(changes.text()).isEqualTo(Files.readString(CASE.resolve("text.txt")));
        assertThat(changes)
                .hasToString("resource group rg-shop: 1 to create, 1 to modify, 2 to deploy, 1 to delete, 1 without"
                        + " change, 1 to ignore, 1 unsupported");
        assertThat(changes.changesAnything()).isTrue();
        ResourceChange modified = changes.of(ChangeType.MODIFY).get(0);
        assertThat(modified.resourceType()).isEqualTo("Microsoft.Compute/virtualMachines");
        assertThat(modified.resourceName()).isEqualTo("vm-1");
        assertThat(modified.properties().get(0))
                .isEqualTo(new PropertyChange(
                        "properties.hardwareProfile.vmSize",
                        PropertyChange.Type.MODIFY,
                        "Standard_D2s_v5",
                        "Standard_D4s_v5",
                        java.util.List.of()));
        assertThat(changes.of(ChangeType.CREATE).get(0).resourceType())
                .isEqualTo("Microsoft.Network/virtualNetworks/subnets");
        assertThat(changes.changes().toString()).doesNotContain("p4ss", "w0rd");
    }
}
