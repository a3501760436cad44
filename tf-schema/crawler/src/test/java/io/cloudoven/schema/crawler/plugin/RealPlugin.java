package io.cloudoven.schema.crawler.plugin;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.tools.Tools;
import java.nio.file.Path;
import java.util.Locale;

/** The plugins that {@code .ci/tools.sh} builds. */
enum RealPlugin {
    TIME(5, "0.14.2"),
    SIMPLE(5, "1.12.6"),
    SIMPLE6(6, "1.12.6"),
    AZURERM(5, "5.2.0");

    final int protocol;
    private final String version;

    RealPlugin(int protocol, String version) {
        this.protocol = protocol;
        this.version = version;
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    ProviderAddress address() {
        return ProviderAddress.parse("registry.opentofu.org/hashicorp/" + type());
    }

    Path binary() {
        return Tools.plugin(type(), version);
    }
}
