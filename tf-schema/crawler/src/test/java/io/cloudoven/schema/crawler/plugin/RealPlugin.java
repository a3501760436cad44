package io.cloudoven.schema.crawler.plugin;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.tools.Tools;
import java.nio.file.Path;
import java.util.Locale;

/** The plugins that {@code .ci/tools.sh} builds. */
enum RealPlugin {
    TIME(5),
    SIMPLE(5),
    SIMPLE6(6),
    AZURERM(5);

    final int protocol;

    RealPlugin(int protocol) {
        this.protocol = protocol;
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    ProviderAddress address() {
        return ProviderAddress.parse("registry.opentofu.org/hashicorp/" + type());
    }

    Path binary() {
        return Tools.plugin(type());
    }
}
