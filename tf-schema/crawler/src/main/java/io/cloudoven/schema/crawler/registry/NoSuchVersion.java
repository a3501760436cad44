package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.catalog.VersionConstraint;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ProviderAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** Words the error for a version that is not there. */
final class NoSuchVersion {

    private static final int SHOWN = 8;

    private NoSuchVersion() {}

    static CrawlException of(ProviderAddress provider, VersionConstraint constraint, SortedSet<Version> offered) {
        String wanted = constraint.toString().isEmpty() ? "is a release" : "fits \"" + constraint + "\"";
        return new CrawlException("no version of " + provider + " " + wanted + "; there are " + shown(offered)
                + ". Loosen the constraint, or name a pre-release exactly");
    }

    /** The newest ones first, for they are what is mostly meant. */
    private static String shown(SortedSet<Version> offered) {
        if (offered.isEmpty()) {
            return "none at all";
        }
        List<Version> newest = new ArrayList<>(offered);
        Collections.reverse(newest);
        String more = newest.size() > SHOWN ? " and " + (newest.size() - SHOWN) + " older" : "";
        return newest.subList(0, Math.min(SHOWN, newest.size())) + more;
    }
}
